/** AirVisual's token. */
import { anyUuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'airvisual-api-key',
    title: 'AirVisual API key',
    shape: [...anyUuid],
    near: ['airvisual'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Delete it at https://dashboard.iqair.com/personal/api-keys',
    docs: 'https://api-docs.iqair.com/',
  },
];
