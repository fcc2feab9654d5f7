/** Metabase's tokens. */
import { base64, oneOf, optional, uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'metabase-session-token',
    title: 'Metabase session token',
    shape: [...uuid],
    near: ['metabase'],
    grants: 'query the databases of its instance as its user',
    revoke: 'Log the user out: DELETE /api/session.',
    docs: 'https://www.metabase.com/docs/latest/api#tag/apisession',
  },
  {
    id: 'metabase-api-key',
    title: 'Metabase API key',
    shape: ['mb_', base64(42, 44), optional(oneOf('==', '='))],
    near: ['metabase', 'x_api_key', 'mb_api'],
    telling: true,
    confidence: 'high',
    grants: "query the databases of its instance with its group's rights",
    revoke: 'Delete it under Admin settings, Authentication, API keys.',
    docs: 'https://www.metabase.com/docs/latest/people-and-groups/api-keys',
  },
];
