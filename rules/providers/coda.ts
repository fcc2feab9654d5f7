/** Coda's token. */
import { anyUuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'coda-api-token',
    title: 'Coda API token',
    shape: [...anyUuid],
    near: ['coda_api', 'coda_token', 'coda_key', 'coda.io'],
    grants: 'read and change documents of its user',
    revoke: 'Delete it at https://coda.io/account',
    docs: 'https://coda.io/developers/apis/v1',
  },
];
