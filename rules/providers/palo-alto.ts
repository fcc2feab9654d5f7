/** Palo Alto Networks' API keys. */
import { chars, base64 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'palo-alto-api-key',
    title: 'PAN-OS API key',
    shape: ['LUFRPT', base64(14), chars('A-Za-z0-9+/=', 40, 200)],
    severity: 'critical',
    grants: "read and change the configuration of the firewall with its administrator's role",
    revoke:
      "Change the administrator's password, or: request api-key expire (Device, Setup, Management, Expire All API Keys).",
    docs: 'https://docs.paloaltonetworks.com/pan-os/11-0/pan-os-panorama-api/get-started-with-the-pan-os-xml-api/get-your-api-key',
  },
];
