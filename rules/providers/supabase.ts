/** Supabase's tokens. */
import { hex, base64url, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'supabase-access-token',
    title: 'Supabase personal access token',
    shape: [oneOf('sbp_', 'sbp_oauth_'), hex(40)],
    severity: 'critical',
    grants: 'manage the projects of its user and read their keys',
    revoke: 'Delete it at https://supabase.com/dashboard/account/tokens.',
    docs: 'https://supabase.com/docs/reference/api/introduction#authentication',
  },
  {
    id: 'supabase-secret-key',
    title: 'Supabase secret API key',
    shape: ['sb_secret_', base64url(31, 40)],
    severity: 'critical',
    grants: 'read and change all data of its project, past row-level security',
    revoke: 'Delete it at https://supabase.com/dashboard/project/_/settings/api-keys.',
    docs: 'https://supabase.com/docs/guides/api/api-keys',
  },
  {
    id: 'supabase-publishable-key',
    title: 'Supabase publishable API key',
    shape: ['sb_publishable_', base64url(31, 40)],
    severity: 'note',
    confidence: 'low',
    grants: 'use its project as an anonymous visitor; it is made to be seen by browsers',
    revoke: 'No need to: it is public. Check the row-level security policies.',
    docs: 'https://supabase.com/docs/guides/api/api-keys',
  },
];
