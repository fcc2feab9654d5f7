/** Zuora's client secrets. */
import { base64, oneOf, optional } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'zuora-client-secret',
    title: 'Zuora client secret',
    shape: [base64(40), optional(oneOf('==', '='))],
    near: ['zuora'],
    severity: 'critical',
    grants: 'read and change the subscriptions of its tenant',
    revoke: "Deactivate it in Zuora under the user's OAuth clients.",
    docs: 'https://developer.zuora.com/docs/guides/oauth/',
  },
];
