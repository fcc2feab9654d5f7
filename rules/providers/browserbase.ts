/** Browserbase's token. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'browserbase-api-key',
    title: 'Browserbase API key',
    shape: ['bb_live_', base64url(27, 32)],
    grants: "run browsers on the project's bill",
    revoke: 'Delete it: https://www.browserbase.com/settings',
    docs: 'https://docs.browserbase.com/reference/introduction',
  },
];
