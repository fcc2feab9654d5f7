/** Cloze's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'cloze-api-key',
    title: 'Cloze API key',
    shape: [hex(32)],
    near: ['cloze_api', 'cloze_key', 'api.cloze.com'],
    severity: 'error',
    grants: 'read and change the CRM',
    revoke: 'Regenerate it: Cloze, Settings, API.',
    docs: 'https://developer.cloze.com/',
  },
];
