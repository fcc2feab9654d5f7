/** VirusTotal's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'virus-total-api-key',
    title: 'VirusTotal API key',
    shape: [hex(64)],
    near: ['virustotal', 'virus_total', 'vt_api', 'vt_key'],
    grants: 'query and upload files at the cost of its user',
    revoke: 'Make a new one at https://www.virustotal.com/gui/my-apikey.',
    docs: 'https://docs.virustotal.com/reference/authentication',
  },
];
