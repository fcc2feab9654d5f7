/** WireGuard's keys: 32 bytes in base64. */
import { chars, base64, type Shape } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://www.wireguard.com/quickstart/#key-generation';
/** 32 bytes in base64: the last of 43 characters holds four bits. */
const key: Shape = [base64(42), chars('AEIMQUYcgkosw048', 1), '='];

export const tokens: readonly Token[] = [
  {
    id: 'wireguard-private-key',
    title: 'WireGuard private key',
    shape: [...key],
    near: [
      'PrivateKey',
      'wireguard_private_key',
      'wg_private_key',
      'wireguard_key',
      'wg_key',
      'wireguard',
      'wg_private',
    ],
    telling: true,
    severity: 'critical',
    grants: 'join the VPN as its peer and read its traffic',
    revoke: 'Make a new pair (wg genkey | tee private | wg pubkey) and replace the public key at every peer.',
    docs: DOCS,
  },
  {
    id: 'wireguard-preshared-key',
    title: 'WireGuard preshared key',
    shape: [...key],
    near: ['PresharedKey', 'preshared_key', 'wg_psk', 'wireguard_psk', 'wg_preshared'],
    telling: true,
    grants: 'take away the second lock of the tunnel between two peers',
    revoke: 'Make a new one (wg genpsk) and set it at both peers.',
    docs: 'https://www.wireguard.com/protocol/#pre-shared-symmetric-key',
  },
];
