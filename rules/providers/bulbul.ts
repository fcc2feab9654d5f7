/** Bulbul's token. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'bulbul-api-key',
    title: 'Bulbul API key',
    shape: [base36(32)],
    near: ['bulbul'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Regenerate it: Bulbul, Settings, API.',
    docs: 'https://help.bulbul.io/',
  },
];
