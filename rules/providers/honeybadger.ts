/** Honeybadger's tokens. */
import { base62, hex, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://docs.honeybadger.io/api/getting-started/';

export const tokens: readonly Token[] = [
  {
    id: 'honeybadger-project-key',
    title: 'Honeybadger project API key',
    shape: ['hbp_', base62(36)],
    severity: 'warn',
    grants: 'report errors to the project',
    revoke: 'Revoke it: Honeybadger, project, Settings, API Keys.',
    docs: DOCS,
  },
  {
    id: 'honeybadger-api-key',
    title: 'Honeybadger API key',
    shape: [oneOf([base62(20)], [hex(8)])],
    near: ['honeybadger'],
    severity: 'warn',
    entropy: 2,
    grants: 'read errors or report them',
    revoke: 'Delete it: Honeybadger, User settings, Authentication.',
    docs: DOCS,
  },
];
