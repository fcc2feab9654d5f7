/** Hugging Face's tokens. */
import { chars } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://huggingface.co/docs/hub/security-tokens';
const REVOKE = 'Delete it at https://huggingface.co/settings/tokens';

export const tokens: readonly Token[] = [
  {
    id: 'huggingface-access-token',
    title: 'Hugging Face access token',
    shape: ['hf_', chars('A-Za-z', 34)],
    severity: 'critical',
    grants: 'read, and with write scope change, models and data sets as its user',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'huggingface-organization-token',
    title: 'Hugging Face organisation API token',
    shape: ['api_org_', chars('A-Za-z', 34)],
    severity: 'critical',
    grants: 'read or change models and data sets of the organisation',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'huggingface-oauth-secret',
    title: 'Hugging Face OAuth app secret',
    shape: ['oauth_app_secret_', chars('A-Za-z0-9', 34)],
    grants: 'act as the OAuth app',
    revoke: 'Delete it: https://huggingface.co/settings/applications',
    docs: 'https://huggingface.co/docs/hub/oauth',
  },
];
