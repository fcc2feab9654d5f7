/** dfuse's token. */
import { hex, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'dfuse-api-key',
    title: 'dfuse API key',
    shape: [oneOf('web_', 'server_', 'mobile_'), hex(32)],
    near: ['dfuse'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Delete it: dfuse portal, API Keys.',
    docs: 'https://docs.dfuse.eosnation.io/',
  },
];
