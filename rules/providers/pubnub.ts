/** PubNub's keys. */
import { base64, oneOf, optional, uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://www.pubnub.com/docs/general/basics/initialize-pubnub';
const REVOKE = 'Disable the keyset at https://admin.pubnub.com and make a new one.';

export const tokens: readonly Token[] = [
  {
    id: 'pubnub-secret-key',
    title: 'PubNub secret key',
    shape: ['sec-c-', base64(36, 80), optional(oneOf('==', '='))],
    severity: 'critical',
    grants: 'grant and revoke access to every channel of its keyset',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'pubnub-publish-key',
    title: 'PubNub publish key',
    shape: ['pub-c-', ...uuid],
    severity: 'warn',
    grants: 'publish messages on the channels of its keyset',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'pubnub-subscribe-key',
    title: 'PubNub subscribe key',
    shape: ['sub-c-', ...uuid],
    severity: 'warn',
    grants: 'read messages on the channels of its keyset',
    revoke: REVOKE,
    docs: DOCS,
  },
];
