/** Mixpanel's secrets. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'mixpanel-secret',
    title: 'Mixpanel secret or service account',
    shape: [base62(32)],
    near: ['mixpanel'],
    grants: 'read the analytics of its project, or send events into it',
    revoke:
      'Reset it at https://mixpanel.com/settings/project (or delete the service account in the organisation settings).',
    docs: 'https://developer.mixpanel.com/reference/service-accounts',
  },
];
