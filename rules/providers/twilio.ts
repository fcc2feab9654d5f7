/** Twilio's keys. */
import { hex, base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://www.twilio.com/docs/iam/api-keys';

export const tokens: readonly Token[] = [
  {
    id: 'twilio-api-key-sid',
    title: 'Twilio API key SID',
    shape: ['SK', hex(32)],
    starts: [...'0123456789abcdef'].map((digit) => `SK${digit}`),
    kind: 'identifier',
    grants: 'name its API key to Twilio; with the secret, often close by, send messages and place calls',
    revoke: 'Delete it at https://console.twilio.com (Account, API keys & tokens).',
    docs: DOCS,
  },
  {
    id: 'twilio-account-sid',
    title: 'Twilio account SID',
    shape: ['AC', hex(32)],
    near: ['twilio'],
    telling: true,
    kind: 'identifier',
    severity: 'note',
    confidence: 'medium',
    grants: 'name its account to Twilio; the auth token is often close by',
    revoke:
      'Promote a secondary auth token at https://console.twilio.com (Account, API keys & tokens) if the token leaked too.',
    docs: 'https://www.twilio.com/docs/iam/api/account',
  },
  {
    id: 'twilio-auth-token',
    title: 'Twilio auth token',
    shape: [hex(32)],
    near: ['twilio', 'twilio_auth', 'twilio_token'],
    severity: 'critical',
    grants: 'do everything in its account: send messages, place calls, read recordings',
    revoke:
      'Promote a secondary token at https://console.twilio.com (Account, API keys & tokens), then delete this one.',
    docs: 'https://www.twilio.com/docs/iam/api/authtoken',
  },
  {
    id: 'twilio-api-secret',
    title: 'Twilio API key secret',
    shape: [base62(32)],
    near: ['twilio'],
    severity: 'critical',
    grants: "send messages and place calls at the cost of its account, together with the key's SID",
    revoke: 'Delete it at https://console.twilio.com (Account, API keys & tokens).',
    docs: DOCS,
  },
];
