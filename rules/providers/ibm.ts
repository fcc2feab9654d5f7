/** IBM Cloud's tokens. */
import { base64url, hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'ibm-cloud-api-key',
    title: 'IBM Cloud API key',
    shape: [base64url(44)],
    near: ['ibm', 'ibm_cloud', 'ibmcloud', 'bluemix', 'cloud_iam', 'watson', 'iam_api', 'iamapikey', 'cloud_api'],
    severity: 'critical',
    grants: 'act as its user or service ID in the account',
    revoke: 'ibmcloud iam api-key-delete <NAME>, or https://cloud.ibm.com/iam/apikeys',
    docs: 'https://cloud.ibm.com/docs/account?topic=account-userapikey',
  },
  {
    id: 'ibm-cos-hmac-secret',
    title: 'IBM Cloud Cloud Object Storage HMAC secret',
    shape: [hex(48)],
    near: ['secret_access_key', 'secret_key', 'cos_hmac', 'ibm_cos', 'cos_secret', 'hmac_keys', 'ibmcos'],
    severity: 'critical',
    entropy: 3,
    grants: 'read and change objects as its service ID',
    revoke: 'Delete the service credential: ibmcloud resource service-key-delete <NAME>',
    docs: 'https://cloud.ibm.com/docs/cloud-object-storage?topic=cloud-object-storage-uhc-hmac-credentials-main',
  },
];
