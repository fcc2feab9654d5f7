/** Papertrail's API tokens. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'papertrail-api-token',
    title: 'Papertrail API token',
    shape: [base62(20)],
    near: ['papertrail'],
    grants: 'read the logs of its user',
    revoke: 'Regenerate it at https://papertrailapp.com/account/profile.',
    docs: 'https://www.papertrail.com/help/http-api/',
  },
];
