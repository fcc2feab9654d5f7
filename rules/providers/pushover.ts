/** Pushover's tokens. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'pushover-token',
    title: 'Pushover token or user key',
    shape: [base36(30)],
    near: ['pushover'],
    severity: 'warn',
    grants: 'send notifications of its application, or to its user',
    revoke: 'Make a new one at https://pushover.net.',
    docs: 'https://pushover.net/api',
  },
];
