/** OneLogin's API credentials. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'one-login-client-secret',
    title: 'OneLogin client ID or secret',
    shape: [hex(64)],
    near: ['onelogin'],
    severity: 'critical',
    grants: 'administer the users and apps of its company, within its scope',
    revoke: 'Revoke it at https://<subdomain>.onelogin.com/api_credentials (Developers, API Credentials).',
    docs: 'https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials',
  },
];
