/** Sinch's API tokens. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'sinch-api-token',
    title: 'Sinch API token',
    shape: [base36(32)],
    near: ['sinch', 'sinch_service_plan', 'sinch_api'],
    severity: 'critical',
    grants: 'send messages at the cost of its account',
    revoke: 'Roll it at https://dashboard.sinch.com/sms/api/rest.',
    docs: 'https://developers.sinch.com/docs/sms/api-reference/authentication/',
  },
];
