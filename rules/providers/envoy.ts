/** Envoy's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'envoy-api-key',
    title: 'Envoy API key',
    shape: [base62(213)],
    near: ['envoy_api', 'envoy_token', 'envoyapi'],
    severity: 'error',
    grants: 'read and change visitors and desks',
    revoke: 'Delete it: Envoy, Integrations, API.',
    docs: 'https://developers.envoy.com/',
  },
];
