/** Venafi's API keys. */
import { uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'venafi-api-key',
    title: 'Venafi API key',
    shape: [...uuid],
    near: ['venafi', 'tppl_api', 'vcert', 'venafi_cloud'],
    severity: 'critical',
    grants: 'request and read the certificates of its account',
    revoke: 'Make a new one at https://ui.venafi.cloud (Preferences, API Keys).',
    docs: 'https://docs.venafi.cloud/api/obtaining-api-key/',
  },
];
