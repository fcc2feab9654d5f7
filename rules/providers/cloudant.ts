/** IBM Cloudant's token. */
import { hex, lower, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'cloudant-password',
    title: 'IBM Cloudant password or API key',
    shape: [oneOf([hex(64)], [lower(24)])],
    near: ['cloudant', 'clou', 'cl_pw', 'cl_pass', 'cl_key'],
    severity: 'critical',
    entropy: 2,
    grants: 'read and change all databases of the account',
    revoke: 'Delete the service credential: IBM Cloud, the Cloudant instance, Service credentials.',
    docs: 'https://cloud.ibm.com/docs/Cloudant?topic=Cloudant-managing-access-for-cloudant',
  },
];
