/** OpenAI's API keys: all hold the same eight letters in the middle, the base64 of OpenAI. */
import { base62, base64url, oneOf, optional } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

/** `OpenAI` in base64. */
const MARK = 'T3BlbkFJ';
const DOCS = 'https://platform.openai.com/docs/api-reference/authentication';
const REVOKE =
  'Delete it at https://platform.openai.com/api-keys (admin keys: https://platform.openai.com/settings/organization/admin-keys).';

export const tokens: readonly Token[] = [
  {
    id: 'openai-api-key',
    title: 'OpenAI API key',
    shape: [
      'sk-',
      optional(oneOf('proj-', 'svcacct-', 'service-', 'None-')),
      base64url(16, 80),
      MARK,
      base64url(16, 80),
    ],
    keywords: ['T3BlbkFJ'],
    severity: 'critical',
    grants: 'run models at the cost of its organisation and read its files and threads',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'openai-admin-key',
    title: 'OpenAI admin API key or session token',
    shape: [oneOf(['sk-admin-', base64url(16, 80), MARK, base64url(16, 80)], ['sess-', base62(40)])],
    keywords: ['sk-admin-', 'sess-'],
    severity: 'critical',
    grants: 'manage the projects, members and keys of its organisation',
    revoke: REVOKE,
    docs: DOCS,
  },
];
