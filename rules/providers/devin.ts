/** Devin's tokens. */
import { base64, chars, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://docs.devin.ai/api-reference/authentication';
const REVOKE = 'Revoke it: https://app.devin.ai/settings/api-keys';
const PADDING = oneOf('==', '=', '');

export const tokens: readonly Token[] = [
  {
    id: 'devin-personal-api-key',
    title: 'Devin personal API key',
    shape: ['apk_user_', base64(120, 180), PADDING],
    severity: 'critical',
    grants: 'start and read sessions as its user, with the repositories and secrets that they reach',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'devin-service-api-key',
    title: 'Devin service API key',
    shape: ['apk_', base64(80, 100), PADDING],
    severity: 'critical',
    grants: 'start and read sessions of the organisation, with the repositories and secrets that they reach',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'devin-service-user-token',
    title: 'Devin service user token',
    shape: ['cog_', chars('a-z2-7', 52)],
    severity: 'critical',
    grants: 'act as its service user in the organisation',
    revoke: 'Revoke it: https://app.devin.ai/settings (Service users).',
    docs: DOCS,
  },
];
