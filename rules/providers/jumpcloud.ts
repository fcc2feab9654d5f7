/** JumpCloud's tokens. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://jumpcloud.com/support/jumpcloud-apis1';
const REVOKE = 'Regenerate it: JumpCloud Admin Portal, your initials, My API Key.';

export const tokens: readonly Token[] = [
  {
    id: 'jumpcloud-api-key',
    title: 'JumpCloud API key',
    shape: [base62(40)],
    near: ['jumpcloud'],
    severity: 'critical',
    grants: 'manage users and devices of the organisation as its administrator',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'jumpcloud-prefixed-key',
    title: 'JumpCloud API key (prefixed)',
    shape: ['jca_', base62(36)],
    severity: 'critical',
    grants: 'manage users and devices of the organisation as its administrator',
    revoke: REVOKE,
    docs: DOCS,
  },
];
