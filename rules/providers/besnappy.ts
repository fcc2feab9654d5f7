/** Snappy's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'besnappy-api-key',
    title: 'Snappy API key',
    shape: [hex(64)],
    near: ['besnappy'],
    severity: 'error',
    grants: 'read and answer tickets',
    revoke: 'Regenerate it: Snappy, Your account.',
    docs: 'https://github.com/BeSnappy/api-docs',
  },
];
