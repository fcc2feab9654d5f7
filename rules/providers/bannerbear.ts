/** Bannerbear's tokens. */
import { base62, hex, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://developers.bannerbear.com/#authentication';
const REVOKE = 'Delete it: Bannerbear, project, Settings, API keys.';

export const tokens: readonly Token[] = [
  {
    id: 'bannerbear-api-key',
    title: 'Bannerbear API key',
    shape: ['bb_', oneOf('pr', 'ma'), '_', hex(30)],
    grants: 'create images and change templates of the project',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'bannerbear-legacy-key',
    title: 'Bannerbear API key (older form)',
    shape: [base62(22), 'tt'],
    near: ['bannerbear'],
    grants: 'create images and change templates of the project',
    revoke: REVOKE,
    docs: DOCS,
  },
];
