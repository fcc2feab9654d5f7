/** OVHcloud's keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'ovh-secret',
    title: 'OVHcloud application secret or consumer key',
    shape: [base62(32)],
    near: ['ovh', 'ovhcloud'],
    severity: 'critical',
    grants: 'manage the services of its account, together with the other two keys',
    revoke: 'Delete it: DELETE /me/api/application/{id}, or at https://www.ovh.com/manager/#/iam/api-keys.',
    docs: 'https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api',
  },
  {
    id: 'ovh-application-key',
    title: 'OVHcloud application key',
    shape: [base62(16)],
    near: ['ovh', 'ovhcloud'],
    severity: 'note',
    grants: 'name its application to OVHcloud; the secret is often close by',
    revoke: 'Delete it: DELETE /me/api/application/{id}, or at https://www.ovh.com/manager/#/iam/api-keys.',
    docs: 'https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api',
  },
];
