/** Heroku's tokens. */
import { base64url, anyUuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://devcenter.heroku.com/articles/platform-api-quickstart';
const REVOKE = 'Regenerate it: https://dashboard.heroku.com/account; or heroku authorizations:revoke <ID>.';

export const tokens: readonly Token[] = [
  {
    id: 'heroku-api-key',
    title: 'Heroku API key',
    shape: ['HRKU-AA', base64url(58)],
    severity: 'critical',
    grants: 'change apps, their config and their data as its user',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'heroku-uuid-token',
    title: 'Heroku API key (older form)',
    shape: [...anyUuid],
    near: ['heroku'],
    severity: 'critical',
    grants: 'change apps, their config and their data as its user',
    revoke: REVOKE,
    docs: DOCS,
  },
];
