/** Onfido's API tokens. */
import { base64url, oneOf, optional } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'onfido-api-token',
    title: 'Onfido API token',
    shape: [
      'api_',
      oneOf('live', 'sandbox'),
      optional(oneOf('_us', '_ca', '_eu')),
      '.',
      base64url(11),
      '.',
      base64url(32),
    ],
    keywords: ['api_live', 'api_sandbox'],
    severity: 'critical',
    sandbox: /^api_sandbox/,
    grants: 'read the identity documents and checks of its customers',
    revoke: 'Revoke it at https://dashboard.onfido.com (Developers, Tokens).',
    docs: 'https://documentation.onfido.com/api/latest/#api-tokens',
  },
];
