/** DigitalOcean's tokens. */
import { base64, base64url, hex, upper36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'digitalocean-personal-access-token',
    title: 'DigitalOcean personal access token',
    shape: ['dop_v1_', hex(64)],
    severity: 'critical',
    grants: 'create, change and delete resources as its scopes allow',
    revoke: 'Delete it at https://cloud.digitalocean.com/account/api/tokens',
    docs: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
  },
  {
    id: 'digitalocean-oauth-token',
    title: 'DigitalOcean OAuth access token',
    shape: ['doo_v1_', hex(64)],
    severity: 'critical',
    grants: 'act for its user as the OAuth app may',
    revoke: 'Revoke the app at https://cloud.digitalocean.com/account/api/access',
    docs: 'https://docs.digitalocean.com/reference/api/oauth/',
  },
  {
    id: 'digitalocean-refresh-token',
    title: 'DigitalOcean OAuth refresh token',
    shape: ['dor_v1_', hex(64)],
    severity: 'critical',
    grants: 'get new access tokens of its user',
    revoke: 'Revoke the app at https://cloud.digitalocean.com/account/api/access',
    docs: 'https://docs.digitalocean.com/reference/api/oauth/',
  },
  {
    id: 'digitalocean-spaces-key',
    title: 'DigitalOcean Spaces access key',
    shape: ['DO00', upper36(16)],
    kind: 'identifier',
    entropy: 3,
    grants: 'name a key; its secret is often close by',
    revoke: 'Delete it at https://cloud.digitalocean.com/spaces/access_keys',
    docs: 'https://docs.digitalocean.com/products/spaces/how-to/manage-access/',
  },
  {
    id: 'digitalocean-spaces-secret',
    title: 'DigitalOcean Spaces secret key',
    shape: [base64(43)],
    near: ['spaces_secret', 'do_spaces', 'digitalocean_spaces', 'digitalocean'],
    severity: 'critical',
    grants: 'read, change and delete the objects of all Spaces',
    revoke: 'Delete it at https://cloud.digitalocean.com/spaces/access_keys',
    docs: 'https://docs.digitalocean.com/products/spaces/how-to/manage-access/',
  },
  {
    id: 'digitalocean-gradient-key',
    title: 'DigitalOcean Gradient AI model access key',
    shape: ['sk-do-', base64url(40, 80)],
    grants: "use the models on the account's bill",
    revoke: 'Delete it: DigitalOcean, Agent Platform, Serverless inference, Model access keys.',
    docs: 'https://docs.digitalocean.com/products/gradient-ai-platform/how-to/use-serverless-inference/',
  },
];
