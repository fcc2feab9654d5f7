/** protocols.io's tokens. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'protocols-io-token',
    title: 'protocols.io token',
    shape: [hex(64)],
    near: ['protocols.io', 'protocolsio', 'protocols_io', 'protocols_token'],
    grants: 'read and change the protocols of its user',
    revoke: 'Delete it at https://www.protocols.io/developers.',
    docs: 'https://apidoc.protocols.io/',
  },
];
