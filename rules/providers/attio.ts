/** Attio's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'attio-access-token',
    title: 'Attio access token',
    shape: [hex(64)],
    near: ['attio'],
    grants: 'read and change records of the workspace',
    revoke: 'Delete it: Attio, Workspace settings, Developers.',
    docs: 'https://docs.attio.com/rest-api/guides/authentication',
  },
];
