/** Scaleway's keys. */
import { upper36, uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const REVOKE = 'Delete it: scw iam api-key delete <ACCESS_KEY>, or at https://console.scaleway.com/iam/api-keys.';
const DOCS = 'https://www.scaleway.com/en/docs/iam/reference-content/understanding-api-keys/';

export const tokens: readonly Token[] = [
  {
    id: 'scaleway-access-key',
    title: 'Scaleway access key',
    shape: ['SCW', upper36(17)],
    kind: 'identifier',
    severity: 'warn',
    check: (value) => /[0-9]/.test(value),
    grants: 'name its API key to Scaleway; the secret key is often close by',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'scaleway-secret-key',
    title: 'Scaleway secret key',
    shape: [...uuid],
    near: ['scaleway', 'scw'],
    severity: 'critical',
    grants: 'manage the resources of its organisation with the policies of its owner',
    revoke: REVOKE,
    docs: DOCS,
  },
];
