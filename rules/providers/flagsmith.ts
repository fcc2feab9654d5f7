/** Flagsmith's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'flagsmith-server-key',
    title: 'Flagsmith server-side environment key',
    shape: ['ser.', base62(22)],
    severity: 'warn',
    confidence: 'medium',
    grants: 'read the flags and segments of the environment',
    revoke: 'Delete it: Flagsmith, environment, SDK Keys.',
    docs: 'https://docs.flagsmith.com/clients/server-side',
  },
];
