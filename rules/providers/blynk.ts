/** Blynk's tokens. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'blynk-device-token',
    title: 'Blynk device access token',
    shape: [base64url(32)],
    near: ['blynk'],
    grants: 'read and set everything on the device',
    revoke: 'Refresh it: Blynk.Console, device, Device info.',
    docs: 'https://docs.blynk.io/en/blynk.cloud/device-https-api',
  },
  {
    id: 'blynk-organization-token',
    title: 'Blynk organisation access token',
    shape: [base64url(40)],
    near: ['blynk'],
    grants: 'manage devices and users of the organisation',
    revoke: 'Delete it: Blynk.Console, Settings, Developers.',
    docs: 'https://docs.blynk.io/en/blynk.cloud/platform-api',
  },
  {
    id: 'blynk-client-secret',
    title: 'Blynk OAuth client secret',
    shape: ['oa2-client-id_', base64url(32), ':', base64url(40)],
    grants: 'manage devices and users of the organisation',
    revoke: 'Delete the OAuth client: Blynk.Console, Settings, Developers.',
    docs: 'https://docs.blynk.io/en/blynk.cloud/platform-api',
  },
];
