/** Backblaze B2's tokens. */
import { base64, digits, hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://www.backblaze.com/docs/cloud-storage-application-keys';
const REVOKE = 'Delete it: Backblaze, Application Keys; or b2 key delete <ID>.';

export const tokens: readonly Token[] = [
  {
    id: 'backblaze-application-key',
    title: 'Backblaze B2 application key',
    shape: ['K00', digits(1), base64(27)],
    near: ['backblaze', 'b2_application', 'b2_app', 'b2_account', 'b2_key', 'b2_secret'],
    severity: 'critical',
    grants: 'read and change the buckets that it was given',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'backblaze-key-id',
    title: 'Backblaze B2 application key ID',
    shape: ['00', hex(22, 24)],
    near: ['backblaze', 'b2_application', 'b2_account', 'b2_key'],
    severity: 'warn',
    grants: 'name the key; with it, read and change buckets',
    revoke: REVOKE,
    docs: DOCS,
  },
];
