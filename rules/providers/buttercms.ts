/** ButterCMS's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'buttercms-api-token',
    title: 'ButterCMS API token',
    shape: [hex(40)],
    near: ['buttercms'],
    grants: 'read, and with a write token change, all content',
    revoke: 'Regenerate it: ButterCMS, Settings, API tokens.',
    docs: 'https://buttercms.com/docs/api/#authentication',
  },
];
