/** Plausible's API keys. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'plausible-api-key',
    title: 'Plausible API key',
    shape: [base64url(64)],
    near: ['plausible'],
    grants: "read the statistics of its user's sites",
    revoke: 'Revoke it at https://plausible.io/settings/api-keys.',
    docs: 'https://plausible.io/docs/stats-api',
  },
];
