/** Unkey's root keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'unkey-root-key',
    title: 'Unkey root key',
    shape: ['unkey_', base62(20, 32)],
    severity: 'critical',
    grants: 'make, verify and delete the API keys of its workspace',
    revoke: 'Delete it at https://app.unkey.com/settings/root-keys.',
    docs: 'https://www.unkey.com/docs/security/root-keys',
  },
];
