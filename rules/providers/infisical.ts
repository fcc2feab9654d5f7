/** Infisical's tokens. */
import { hex, oneOf, uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const REVOKE = 'Delete it: Infisical, project, Access Control, Service Tokens.';

export const tokens: readonly Token[] = [
  {
    id: 'infisical-service-token',
    title: 'Infisical service token',
    shape: ['st.', oneOf([...uuid], [hex(24)]), '.', hex(32), '.', hex(32)],
    severity: 'critical',
    grants: 'read and, where allowed, change the secrets of its environment',
    revoke: REVOKE,
    docs: 'https://infisical.com/docs/documentation/platform/token',
  },
  {
    id: 'infisical-client-secret',
    title: 'Infisical machine identity client secret',
    shape: [hex(64)],
    near: ['infisical'],
    severity: 'critical',
    grants: 'read and, where allowed, change the secrets of its projects',
    revoke: REVOKE,
    docs: 'https://infisical.com/docs/documentation/platform/identities/universal-auth',
  },
];
