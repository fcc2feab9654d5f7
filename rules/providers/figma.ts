/** Figma's tokens. */
import { base64url, digits, oneOf, uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://developers.figma.com/docs/rest-api/authentication/';
const REVOKE = 'Revoke it: Figma, Settings, Security, Personal access tokens.';

export const tokens: readonly Token[] = [
  {
    id: 'figma-personal-access-token',
    title: 'Figma personal access token',
    shape: [oneOf('figd_', 'figo_', 'figp_', 'figu_', 'figur_'), base64url(38, 64)],
    grants: 'read and comment on the files that its user can open',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'figma-legacy-token',
    title: 'Figma personal access token (older form)',
    shape: [digits(4, 8), '-', ...uuid],
    near: ['figma'],
    grants: 'read and comment on the files that its user can open',
    revoke: REVOKE,
    docs: DOCS,
  },
];
