/** Inngest's token. */
import { hex, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'inngest-signing-key',
    title: 'Inngest signing key',
    shape: ['signkey-', oneOf('prod', 'test', 'branch', 'staging'), '-', hex(32, 64)],
    severity: 'critical',
    sandbox: /^signkey-test-/,
    grants: "run the app's functions as Inngest",
    revoke: 'Rotate it: Inngest, Manage, Signing key.',
    docs: 'https://www.inngest.com/docs/platform/signing-keys',
  },
];
