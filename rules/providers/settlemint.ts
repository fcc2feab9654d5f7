/** SettleMint's access tokens. */
import { base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'settlemint-access-token',
    title: 'SettleMint access token',
    shape: [oneOf('sm_aat_', 'sm_pat_', 'sm_sat_'), base62(16)],
    grants: 'use the blockchain services of its application or workspace',
    revoke: 'Delete it at https://console.settlemint.com (Access tokens).',
    docs: 'https://console.settlemint.com/documentation/docs/platform-components/security-and-authentication/personal-access-tokens/',
  },
];
