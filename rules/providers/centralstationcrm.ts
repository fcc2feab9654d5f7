/** CentralStationCRM's token. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'centralstationcrm-api-key',
    title: 'CentralStationCRM API key',
    shape: [base36(30)],
    near: ['centralstation', 'centralstationcrm'],
    severity: 'error',
    grants: 'read and change the CRM',
    revoke: 'Regenerate it: CentralStationCRM, Account settings, API.',
    docs: 'https://api.centralstationcrm.net/api-docs',
  },
];
