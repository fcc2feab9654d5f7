/** Zendesk's API tokens. */
import { hex, base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'zendesk-api-token',
    title: 'Zendesk API token',
    shape: [base62(40)],
    near: ['zendesk'],
    severity: 'critical',
    grants: 'read and change the tickets of its account as any agent',
    revoke: 'Delete it in Admin Center under Apps and integrations, APIs, API tokens.',
    docs: 'https://developer.zendesk.com/api-reference/introduction/security-and-auth/',
  },
  {
    id: 'zendesk-oauth-token',
    title: 'Zendesk OAuth token',
    shape: [hex(64)],
    near: ['zendesk'],
    severity: 'critical',
    grants: 'read and change the tickets of its account',
    revoke: 'Revoke it: DELETE /api/v2/oauth/tokens/{id}.',
    docs: 'https://developer.zendesk.com/api-reference/introduction/security-and-auth/',
  },
];
