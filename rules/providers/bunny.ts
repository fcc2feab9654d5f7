/** bunny.net's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'bunny-api-key',
    title: 'bunny.net API key',
    shape: [hex(8), '-', hex(4), '-', hex(4), '-', hex(12), '-', hex(4), '-', hex(4)],
    near: ['bunny', 'bunnycdn', 'bunny_net'],
    grants: 'change pull zones and read or change stored files',
    revoke: 'Regenerate it: bunny.net, Account, API; or the storage zone, FTP & API Access.',
    docs: 'https://docs.bunny.net/reference/bunnynet-api-overview',
  },
];
