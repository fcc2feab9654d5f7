/** Persona's API keys. */
import { base64url, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'persona-api-key',
    title: 'Persona API key',
    shape: ['persona_', oneOf('production', 'sandbox'), '_', base64url(32, 80)],
    keywords: ['persona_production_', 'persona_sandbox_'],
    severity: 'critical',
    sandbox: /^persona_sandbox/,
    grants: 'read the identity documents and inquiries of its customers',
    revoke: 'Expire it at https://app.withpersona.com/dashboard/api-keys.',
    docs: 'https://docs.withpersona.com/api-keys',
  },
];
