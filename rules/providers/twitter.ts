/** Twitter's (X's) keys and tokens. */
import { chars, digits, base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://docs.x.com/resources/fundamentals/authentication/overview';
const REVOKE = 'Regenerate it at https://developer.x.com/en/portal/dashboard (your app, Keys and tokens).';

export const tokens: readonly Token[] = [
  {
    id: 'twitter-bearer-token',
    title: 'Twitter bearer token',
    shape: ['AAAAAAAAAAAAAAAAAAAAA', chars('A-Za-z0-9%', 81, 110)],
    entropy: 4,
    grants: 'read Twitter as its application',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'twitter-access-token',
    title: 'Twitter access token',
    shape: [digits(15, 25), '-', base62(20, 40)],
    near: ['twitter', 'twtr', 'x_access', 'x_api'],
    severity: 'critical',
    grants: 'post and read messages as its user, together with the other three parts',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'twitter-api-key',
    title: 'Twitter API key',
    shape: [base62(25)],
    near: ['twitter', 'twtr'],
    grants: 'name its application to Twitter; the secret is often close by',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'twitter-legacy-api-key',
    title: 'Twitter API key (old format)',
    shape: [base62(20, 22)],
    near: ['twitter', 'twtr'],
    confidence: 'medium',
    grants: 'name its application to Twitter; the secret is often close by',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'twitter-api-secret',
    title: 'Twitter API secret',
    shape: [base62(50)],
    near: ['twitter', 'twtr'],
    severity: 'critical',
    grants: 'act as its application',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'twitter-access-secret',
    title: 'Twitter access token secret',
    shape: [base62(40, 45)],
    near: ['twitter', 'twtr'],
    severity: 'critical',
    grants: 'post and read messages as its user, together with the other three parts',
    revoke: REVOKE,
    docs: DOCS,
  },
];
