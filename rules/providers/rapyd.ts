/** Rapyd's secret keys. */
import { base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'rapyd-secret-key',
    title: 'Rapyd secret key',
    shape: [oneOf('rsk_', 'rak_'), base62(20, 120)],
    near: ['rapyd'],
    telling: true,
    severity: 'critical',
    grants: 'take payments and send money of its account',
    revoke: 'Regenerate it at https://dashboard.rapyd.net/developers/credentials-details.',
    docs: 'https://docs.rapyd.net/en/get-your-api-keys.html',
  },
];
