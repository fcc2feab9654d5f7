/** Vonage (Nexmo)'s API secrets. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'nexmo-api-secret',
    title: 'Vonage (Nexmo) API secret',
    shape: [base62(16)],
    near: ['nexmo', 'vonage'],
    severity: 'critical',
    grants: 'send messages and place calls at the cost of its account',
    revoke: 'Rotate it at https://dashboard.nexmo.com/settings.',
    docs: 'https://developer.vonage.com/en/account/secret-management',
  },
];
