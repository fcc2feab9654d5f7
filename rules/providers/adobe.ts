/** Adobe's tokens. */
import { base64url, hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://developer.adobe.com/developer-console/docs/guides/authentication/';

export const tokens: readonly Token[] = [
  {
    id: 'adobe-client-secret',
    title: 'Adobe client secret',
    shape: ['p8e-', base64url(32)],
    grants: "act as the integration in Adobe's APIs",
    revoke:
      'Add a new client secret and delete this one: https://developer.adobe.com/console, project, OAuth credential.',
    docs: DOCS,
  },
  {
    id: 'adobe-client-id',
    title: 'Adobe client ID',
    shape: [hex(32)],
    near: ['adobe'],
    severity: 'warn',
    grants: 'name the integration; with its secret, act as it',
    revoke: 'Rotate the client secret that belongs to it: https://developer.adobe.com/console',
    docs: DOCS,
  },
];
