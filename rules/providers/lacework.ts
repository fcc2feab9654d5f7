/** Lacework's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'lacework-api-secret',
    title: 'Lacework API secret',
    shape: ['_', hex(32)],
    near: ['lacework'],
    severity: 'critical',
    grants: 'read findings and change settings of the account',
    revoke: 'Delete it: Lacework, Settings, API keys.',
    docs: 'https://docs.lacework.net/api/api-access-keys-and-tokens',
  },
];
