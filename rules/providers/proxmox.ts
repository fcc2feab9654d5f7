/** Proxmox's API tokens. */
import { chars, uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'proxmox-api-token',
    title: 'Proxmox API token',
    shape: [chars('A-Za-z0-9.\\-', 2, 40), '@', chars('a-z', 2, 20), '!', chars('A-Za-z0-9_.\\-', 2, 40), '=', ...uuid],
    near: ['PVEAPIToken', 'PBSAPIToken', 'proxmox', 'pve_token', 'pm_api_token'],
    severity: 'critical',
    grants: 'manage virtual machines and nodes with the rights of its user',
    revoke: 'pveum user token delete <USER> <TOKENID>',
    docs: 'https://pve.proxmox.com/wiki/Proxmox_VE_API#API_Tokens',
  },
];
