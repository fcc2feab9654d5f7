/** Anthropic's tokens. */
import { base64url, digits, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://platform.claude.com/docs/en/api/overview';

export const tokens: readonly Token[] = [
  {
    id: 'anthropic-api-key',
    title: 'Anthropic API key',
    shape: ['sk-ant-api', digits(2), '-', base64url(93), 'AA'],
    severity: 'critical',
    grants: "use the models on the organisation's bill and read its files and batches",
    revoke: 'Delete it at https://platform.claude.com/settings/keys',
    docs: DOCS,
  },
  {
    id: 'anthropic-admin-key',
    title: 'Anthropic admin API key',
    shape: ['sk-ant-admin', digits(2), '-', base64url(93), 'AA'],
    severity: 'critical',
    grants: 'manage members, workspaces and API keys of the organisation',
    revoke: 'Delete it at https://platform.claude.com/settings/admin-keys',
    docs: 'https://platform.claude.com/docs/en/api/administration-api',
  },
  {
    id: 'anthropic-oauth-token',
    title: 'Anthropic OAuth token',
    shape: ['sk-ant-', oneOf('oat', 'ort'), digits(2), '-', base64url(93), 'AA'],
    grants: 'use the models as its user',
    revoke: 'Sign out of all sessions at https://claude.ai/settings/account and revoke Claude Code there.',
    docs: DOCS,
  },
  {
    id: 'anthropic-session-key',
    title: 'Anthropic session key',
    shape: ['sk-ant-sid', digits(2), '-', base64url(86, 120)],
    grants: 'act as its user at claude.ai',
    revoke: 'Sign out of all sessions at https://claude.ai/settings/account',
    docs: DOCS,
  },
];
