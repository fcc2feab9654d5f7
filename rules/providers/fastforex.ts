/** fastFOREX's token. */
import { base36, hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'fastforex-api-key',
    title: 'fastFOREX API key',
    shape: [hex(10), '-', hex(10), '-', base36(6)],
    near: ['fastforex'],
    severity: 'note',
    grants: "use up the account's quota",
    revoke: 'Delete it: https://console.fastforex.io',
    docs: 'https://fastforex.readme.io/reference/introduction',
  },
];
