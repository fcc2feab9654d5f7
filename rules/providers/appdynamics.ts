/** AppDynamics' token. */
import { anyUuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'appdynamics-client-secret',
    title: 'AppDynamics access key or client secret',
    shape: [...anyUuid],
    near: ['appdynamics', 'appd'],
    severity: 'error',
    grants: 'read metrics, or report as an agent',
    revoke: 'Regenerate it: AppDynamics, Administration, API Clients.',
    docs: 'https://docs.appdynamics.com/appd/24.x/latest/en/cisco-appdynamics-essentials/account-management/api-clients',
  },
];
