/** Sourcegraph's access tokens. */
import { clean, finds, sample } from '../../src/core/sample.ts';
import type { Part } from '../../src/core/shape.ts';
import { chars, hex, oneOf, optional } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://sourcegraph.com/docs/cli/how-tos/creating-an-access-token';
const REVOKE = 'Delete it in Sourcegraph under Settings, Access tokens.';
const hexadecimal = (length: number): Part => chars('A-Fa-f0-9', length);

const mixed = sample('digits in both cases', 'aB3', hexadecimal(37));
const commit = sample('commit', hex(40));

export const tokens: readonly Token[] = [
  {
    id: 'sourcegraph-access-token',
    title: 'Sourcegraph access token',
    shape: ['sgp_', optional(oneOf('local', [hexadecimal(16)]), '_'), hexadecimal(40)],
    grants: 'search and read all code that its user can',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'sourcegraph-license-token',
    title: 'Sourcegraph license or gateway token',
    shape: [oneOf('slk_', 'sgd_', 'sams_at_'), hexadecimal(64)],
    grants: 'use the Sourcegraph services that its licence or user pays for',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'sourcegraph-legacy-token',
    title: 'Sourcegraph access token (old format)',
    shape: [hexadecimal(40)],
    near: ['sourcegraph', 'src_access'],
    grants: 'search and read all code that its user can',
    revoke: REVOKE,
    docs: DOCS,
    examples: [finds`sourcegraph: ${mixed}\n`, clean`sourcegraph: ${commit}\n`],
  },
];
