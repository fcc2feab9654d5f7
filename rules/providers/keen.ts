/** Keen's token. */
import { hex, oneOf, upperHex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'keen-access-key',
    title: 'Keen access key',
    shape: [oneOf([hex(192)], [upperHex(64)], [hex(24)])],
    near: ['keen_io', 'keenio', 'keen_read', 'keen_write', 'keen_master'],
    grants: "read or write the project's events",
    revoke: 'Revoke it: Keen, project, Access.',
    docs: 'https://keen.io/docs/access/access-keys/',
  },
];
