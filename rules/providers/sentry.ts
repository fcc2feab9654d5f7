/** Sentry's tokens. */
import { chars, digits, hex, base64, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const USER = 'Revoke it at https://sentry.io/settings/account/api/auth-tokens/.';
const ORGANIZATION =
  'Revoke it at https://sentry.io/settings/auth-tokens/ (organisation settings, Organization Auth Tokens).';

/** The JSON inside an organisation token names its region. In base64 that word stands in one of three forms. */
const region = oneOf(...['"region_url"', 'region_url":', ',"region_url'].map((text) => btoa(text)));

export const tokens: readonly Token[] = [
  {
    id: 'sentry-organization-token',
    title: 'Sentry organisation auth token',
    shape: ['sntrys_eyJpYXQiO', base64(10, 200), region, chars('A-Za-z0-9+/=', 10, 200), '_', base64(43)],
    severity: 'critical',
    grants: 'upload source maps and create releases of its organisation',
    revoke: ORGANIZATION,
    docs: 'https://docs.sentry.io/account/auth-tokens/#organization-auth-tokens',
  },
  {
    id: 'sentry-user-token',
    title: 'Sentry user or integration auth token',
    shape: [oneOf('sntryu_', 'sntrya_', 'sntryi_', 'sntryr_'), hex(64)],
    severity: 'critical',
    grants: 'read issues and change projects as its user, within its scopes',
    revoke: USER,
    docs: 'https://docs.sentry.io/account/auth-tokens/#personal-tokens',
  },
  {
    id: 'sentry-auth-token',
    title: 'Sentry auth token (old format)',
    shape: [hex(64)],
    near: ['sentry'],
    grants: 'read issues and change projects as its user, within its scopes',
    revoke: USER,
    docs: 'https://docs.sentry.io/account/auth-tokens/',
  },
  {
    id: 'sentry-legacy-dsn',
    title: 'Sentry DSN with its secret key',
    shape: [
      'https://',
      hex(32),
      ':',
      hex(32),
      '@',
      oneOf(['sentry.', chars('A-Za-z0-9.\\-', 2, 60)], [chars('A-Za-z0-9.\\-', 1, 40), '.sentry.io']),
      '/',
      digits(1, 20),
    ],
    keywords: ['@sentry.', '.sentry.io'],
    severity: 'warn',
    grants: 'send events into its project',
    revoke: 'Disable it at https://sentry.io/settings/projects/ (your project, Client Keys).',
    docs: 'https://docs.sentry.io/concepts/key-terms/dsn-explainer/',
  },
];
