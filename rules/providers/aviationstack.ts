/** Aviationstack's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'aviationstack-access-key',
    title: 'Aviationstack access key',
    shape: [hex(32)],
    near: ['aviationstack'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Reset it: https://aviationstack.com/dashboard',
    docs: 'https://aviationstack.com/documentation',
  },
];
