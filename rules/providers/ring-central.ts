/** RingCentral's client credentials. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'ring-central-client-secret',
    title: 'RingCentral client ID or secret',
    shape: [base64url(22)],
    near: ['ringcentral', 'rc_client', 'rc_app'],
    grants: 'act as its app in RingCentral',
    revoke: 'Regenerate it at https://developers.ringcentral.com/my-account.html#/applications.',
    docs: 'https://developers.ringcentral.com/guide/authentication',
  },
];
