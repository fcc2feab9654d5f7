/** Hex's token. */
import { hex, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'hex-tech-api-token',
    title: 'Hex API token',
    shape: [oneOf('hxtp_', 'hxtw_'), hex(40, 100)],
    near: ['hex_tech', 'hex_api', 'hex.tech', 'hex_token'],
    grants: 'run and read projects as its user',
    revoke: 'Revoke it: Hex, Settings, API keys.',
    docs: 'https://learn.hex.tech/docs/api/api-overview',
  },
];
