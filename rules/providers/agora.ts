/** Agora's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'agora-app-certificate',
    title: 'Agora app ID or certificate',
    shape: [hex(32)],
    near: ['agora'],
    severity: 'error',
    grants: 'join any channel of the project',
    revoke: 'Disable the certificate: https://console.agora.io, project.',
    docs: 'https://docs.agora.io/en/video-calling/get-started/manage-agora-account',
  },
];
