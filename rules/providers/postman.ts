/** Postman's API keys. */
import { hex, upper36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'postman-api-key',
    title: 'Postman API key',
    shape: ['PMAK-', hex(24), '-', hex(34)],
    grants: 'read and change collections, environments and their secrets as its user',
    revoke: 'Delete it at https://go.postman.co/settings/me/api-keys.',
    docs: 'https://learning.postman.com/docs/developer/postman-api/authentication/',
  },
  {
    id: 'postman-collection-key',
    title: 'Postman collection access key',
    shape: ['PMAT-', upper36(26)],
    severity: 'warn',
    grants: 'read one collection',
    revoke: "Delete it in the collection's Share dialogue under Via API.",
    docs: 'https://learning.postman.com/docs/collaborating-in-postman/sharing/',
  },
];
