/** Spacelift's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'space-lift-api-key-secret',
    title: 'Spacelift API key secret',
    shape: [hex(64)],
    near: ['spacelift'],
    severity: 'critical',
    grants: 'manage the stacks of its account',
    revoke: 'Delete it in Spacelift under Organization settings, API keys.',
    docs: 'https://docs.spacelift.io/integrations/api',
  },
];
