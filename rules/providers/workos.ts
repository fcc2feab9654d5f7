/** WorkOS's API keys: base64 of `key_…` behind Stripe's prefix. */
import { base62, oneOf, optional } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'workos-api-key',
    title: 'WorkOS API key',
    shape: ['sk_', oneOf('live', 'test'), '_a2V5X', base62(30, 120), optional(oneOf('==', '='))],
    keywords: ['_a2v5x'],
    severity: 'critical',
    sandbox: /^sk_test/,
    grants: 'read the directories and users of its customers and sign in as them',
    revoke: 'Rotate it at https://dashboard.workos.com/api-keys.',
    docs: 'https://workos.com/docs/reference/api-keys',
  },
];
