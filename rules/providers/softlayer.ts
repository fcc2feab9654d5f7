/** Keys of IBM Cloud's classic infrastructure, once SoftLayer. */
import { hex, oneOf, optional } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const GRANTS = 'order, change and delete servers as its user';
const REVOKE = 'Delete it: IBM Cloud console, Manage, Access (IAM), API keys, Classic infrastructure API keys.';
const DOCS = 'https://cloud.ibm.com/docs/iam?topic=iam-classic_keys';

export const tokens: readonly Token[] = [
  {
    id: 'softlayer-api-key',
    title: 'SoftLayer API key',
    shape: [hex(64)],
    near: ['softlayer', 'sl_api', 'sl_key', 'sl_pass'],
    severity: 'critical',
    grants: GRANTS,
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'softlayer-soap-url',
    title: 'SoftLayer API key in the address of its SOAP interface',
    shape: ['api.softlayer.com/soap/v3', optional('.', oneOf('0', '1')), '/', hex(64)],
    keywords: ['api.softlayer.com/soap/'],
    severity: 'critical',
    grants: GRANTS,
    revoke: REVOKE,
    docs: DOCS,
  },
];
