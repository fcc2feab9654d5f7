/** MongoDB Atlas's service accounts and API keys. */
import { base64url, uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const REVOKE = 'Delete it in Atlas under Access Manager, Applications (or: atlas projects apiKeys delete <ID>).';

export const tokens: readonly Token[] = [
  {
    id: 'mongodb-atlas-service-account-secret',
    title: 'MongoDB Atlas service account secret',
    shape: ['mdb_sa_sk_', base64url(40)],
    severity: 'critical',
    grants: 'run the Atlas administration API with the roles of its service account',
    revoke: REVOKE,
    docs: 'https://www.mongodb.com/docs/atlas/api/service-accounts-overview/',
  },
  {
    id: 'mongodb-atlas-api-key',
    title: 'MongoDB Atlas API private key',
    shape: [...uuid],
    near: ['mongodb_atlas', 'atlas_private', 'atlas_api', 'mongocli', 'mongodb_private'],
    severity: 'critical',
    grants: 'run the Atlas administration API: clusters, users and backups of its project',
    revoke: REVOKE,
    docs: 'https://www.mongodb.com/docs/atlas/configure-api-access/',
  },
];
