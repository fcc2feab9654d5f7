/** Resend's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'resend-api-key',
    title: 'Resend API key',
    shape: ['re_', base62(8), '_', base62(24)],
    // An identifier has no such letters: `re_compiled_…`.
    check: (value) => /[a-z]/.test(value) && /[A-Z]/.test(value) && /[0-9]/.test(value),
    severity: 'critical',
    confidence: 'high',
    grants: 'send mail from the domains of its team',
    revoke: 'Delete it at https://resend.com/api-keys (or DELETE /api-keys/{id}).',
    docs: 'https://resend.com/docs/dashboard/api-keys/introduction',
  },
];
