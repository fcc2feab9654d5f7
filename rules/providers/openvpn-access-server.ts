/** OpenVPN's client secrets. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'openvpn-client-secret',
    title: 'OpenVPN CloudConnexa client secret',
    shape: [base62(64, 80)],
    near: ['openvpn', 'cloudconnexa'],
    severity: 'critical',
    grants: 'administer the VPN of its organisation',
    revoke: 'Revoke it in the CloudConnexa portal under Settings, API & Logs.',
    docs: 'https://openvpn.net/cloud-docs/developer/creating-api-credentials.html',
  },
];
