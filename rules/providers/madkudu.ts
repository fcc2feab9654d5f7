/** MadKudu's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'madkudu-api-key',
    title: 'MadKudu API key',
    shape: [hex(32)],
    near: ['madkudu'],
    grants: 'score leads and read those of its account',
    revoke: 'Regenerate it at https://app.madkudu.com (Settings, API keys).',
    docs: 'https://developers.madkudu.com/reference/authentication',
  },
];
