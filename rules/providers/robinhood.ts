/** Robinhood's API keys. */
import { uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'robinhood-api-key',
    title: 'Robinhood Crypto API key',
    shape: ['rh-api-', ...uuid],
    severity: 'critical',
    grants: "trade with its user's account, together with the private key",
    revoke: 'Delete it at https://robinhood.com/account/crypto.',
    docs: 'https://docs.robinhood.com/crypto/trading/#section/Getting-Started',
  },
];
