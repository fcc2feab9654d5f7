/** Codacy's token. */
import { base62, hex, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'codacy-api-token',
    title: 'Codacy API token',
    shape: [oneOf([base62(20)], [hex(32)])],
    near: ['codacy'],
    severity: 'warn',
    grants: "upload coverage, or read the analysis of its user's repositories",
    revoke: 'Delete it: Codacy, Your account, Access management; or repository Settings, Integrations.',
    docs: 'https://docs.codacy.com/codacy-api/api-tokens/',
  },
];
