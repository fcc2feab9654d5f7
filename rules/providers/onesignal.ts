/** OneSignal's API keys. */
import { chars, base62, oneOf, uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const REVOKE = 'Delete it at https://dashboard.onesignal.com (your app or organisation, Settings, Keys & IDs).';
const DOCS = 'https://documentation.onesignal.com/docs/en/keys-and-ids';

export const tokens: readonly Token[] = [
  {
    id: 'onesignal-api-key',
    title: 'OneSignal API key',
    shape: [oneOf('os_v2_app_', 'os_v2_org_'), chars('a-z2-7', 103)],
    severity: 'critical',
    grants: 'send messages to every subscriber and read their data',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'onesignal-rest-api-key',
    title: 'OneSignal REST API key (old format)',
    shape: [base62(48)],
    near: ['onesignal'],
    grants: 'send messages to every subscriber and read their data',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'onesignal-legacy-api-key',
    title: 'OneSignal API key (UUID)',
    shape: [...uuid],
    near: ['onesignal'],
    grants: 'send messages to every subscriber and read their data',
    revoke: REVOKE,
    docs: DOCS,
  },
];
