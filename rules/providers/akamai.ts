/** Akamai's tokens. */
import { base36, base64 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://techdocs.akamai.com/developer/docs/set-up-authentication-credentials';
const REVOKE = 'Deactivate the credential: Akamai Control Center, Identity and access, API client, Credentials.';

export const tokens: readonly Token[] = [
  {
    id: 'akamai-edgegrid-token',
    title: 'Akamai EdgeGrid token',
    shape: ['akab-', base36(16), '-', base36(16)],
    grants: 'name an API client; with its client secret, change the configuration of sites and of the edge',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'akamai-client-secret',
    title: 'Akamai EdgeGrid client secret',
    shape: [base64(43), '='],
    near: ['akamai', 'edgegrid', 'edgerc', 'luna.akamaiapis.net'],
    severity: 'critical',
    grants: 'change the configuration of sites and of the edge together with the client token',
    revoke: REVOKE,
    docs: DOCS,
  },
];
