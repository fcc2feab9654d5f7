/** Tinybird's tokens. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'tinybird-token',
    title: 'Tinybird token',
    shape: ['p.eyJ', base64url(40, 300), '.', base64url(40, 60)],
    severity: 'critical',
    grants: 'query or change the data sources of its workspace, within its scopes',
    revoke: 'Refresh it: tb token refresh <NAME>, or in the workspace under Tokens.',
    docs: 'https://www.tinybird.co/docs/forward/administration/tokens',
  },
];
