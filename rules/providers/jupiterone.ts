/** JupiterOne's token. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'jupiterone-api-key',
    title: 'JupiterOne API key',
    shape: [base64url(76)],
    near: ['jupiterone', 'jupiter_one'],
    severity: 'critical',
    grants: 'read and change the inventory of assets',
    revoke: 'Revoke it: JupiterOne, Settings, API Keys.',
    docs: 'https://docs.jupiterone.io/api/authentication',
  },
];
