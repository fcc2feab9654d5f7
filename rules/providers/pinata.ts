/** Pinata's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'pinata-api-secret',
    title: 'Pinata API secret',
    shape: [hex(64)],
    near: ['pinata'],
    grants: 'pin and delete the files of its account',
    revoke: 'Revoke it at https://app.pinata.cloud/developers/api-keys.',
    docs: 'https://docs.pinata.cloud/account-management/api-keys',
  },
  {
    id: 'pinata-api-key',
    title: 'Pinata API key',
    shape: [hex(20)],
    near: ['pinata'],
    severity: 'warn',
    grants: 'name its key to Pinata; the secret is often close by',
    revoke: 'Revoke it at https://app.pinata.cloud/developers/api-keys.',
    docs: 'https://docs.pinata.cloud/account-management/api-keys',
  },
];
