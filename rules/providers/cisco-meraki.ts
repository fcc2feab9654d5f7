/** Cisco Meraki's token. */
import { chars } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'cisco-meraki-api-key',
    title: 'Cisco Meraki API key',
    shape: [chars('0-9a-f', 40)],
    near: ['meraki'],
    severity: 'critical',
    grants: "read and change the networks of its user's organisations",
    revoke: 'Revoke it: Meraki Dashboard, My profile, API access.',
    docs: 'https://developer.cisco.com/meraki/api-v1/authorization/',
  },
];
