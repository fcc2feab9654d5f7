/** Harvest's token. */
import { base64url, digits, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'harvest-access-token',
    title: 'Harvest personal access token',
    shape: [digits(6, 8), '.', oneOf('pt', 'at'), '.', base64url(80, 100)],
    near: ['harvest', 'harvestapp'],
    grants: 'read and change time and invoices as its user',
    revoke: 'Delete it at https://id.getharvest.com/developers',
    docs: 'https://help.getharvest.com/api-v2/authentication-api/authentication/authentication/',
  },
];
