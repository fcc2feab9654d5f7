/** AlienVault OTX's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'alienvault-otx-key',
    title: 'AlienVault OTX API key',
    shape: [hex(64)],
    near: ['alienvault', 'otx'],
    severity: 'warn',
    grants: 'read and publish as its user',
    revoke: 'Regenerate it at https://otx.alienvault.com/settings',
    docs: 'https://otx.alienvault.com/api',
  },
];
