/** Bitbucket's tokens. */
import { base36, base62, base64, chars } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'bitbucket-app-password',
    title: 'Bitbucket app password',
    shape: ['ATBB', base62(24), chars('A-F0-9', 8)],
    severity: 'critical',
    grants: 'read or change repositories of its user',
    revoke: 'Revoke it at https://bitbucket.org/account/settings/app-passwords/',
    docs: 'https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/',
  },
  {
    id: 'bitbucket-server-token',
    title: 'Bitbucket Data Center HTTP access token',
    shape: ['BBDC-', base64(44)],
    severity: 'critical',
    grants: 'read or change repositories as its permissions allow',
    revoke: 'Revoke it: Bitbucket, Manage account, HTTP access tokens.',
    docs: 'https://confluence.atlassian.com/bitbucketserver/http-access-tokens-939515499.html',
  },
  {
    id: 'bitbucket-client-id',
    title: 'Bitbucket OAuth consumer key',
    shape: [base36(32)],
    near: ['bitbucket'],
    severity: 'warn',
    grants: 'name the OAuth consumer; with its secret, act as it',
    revoke: 'Delete the consumer: workspace settings, OAuth consumers.',
    docs: 'https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/',
  },
  {
    id: 'bitbucket-client-secret',
    title: 'Bitbucket OAuth consumer secret',
    shape: [chars('a-zA-Z0-9=_-', 64)],
    near: ['bitbucket'],
    grants: 'act as the OAuth consumer',
    revoke: 'Delete the consumer and create another: workspace settings, OAuth consumers.',
    docs: 'https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/',
  },
];
