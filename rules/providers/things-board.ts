/** ThingsBoard's device credentials. */
import { chars, base36, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'things-board-device-url',
    title: 'ThingsBoard device token in a URL',
    shape: [
      oneOf('http', 'https', 'coap', 'coaps'),
      '://',
      chars('A-Za-z0-9.:\\-', 4, 80),
      '/api/v1/',
      base36(20),
      oneOf('/telemetry', '/attributes', '/rpc', '/claim', '/firmware'),
    ],
    keywords: ['/telemetry', '/attributes', '/rpc', '/claim', '/firmware'],
    grants: 'send telemetry as its device and read its commands',
    revoke: "Change the device's credentials in ThingsBoard (Devices, Manage credentials).",
    docs: 'https://thingsboard.io/docs/user-guide/access-token/',
  },
  {
    id: 'things-board-provisioning-secret',
    title: 'ThingsBoard provisioning key or secret',
    shape: [base36(20)],
    near: [
      'provisionDeviceKey',
      'provisionDeviceSecret',
      'provision_device_key',
      'provision_device_secret',
      'thingsboard',
    ],
    telling: true,
    grants: 'register devices of its profile',
    revoke: 'Change it in ThingsBoard (Device profiles, Device provisioning).',
    docs: 'https://thingsboard.io/docs/user-guide/device-provisioning/',
  },
];
