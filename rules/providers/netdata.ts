/** Netdata's tokens. */
import { base62, oneOf, uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'netdata-token',
    title: 'Netdata Cloud token',
    shape: [oneOf([...uuid], [base62(135)])],
    near: ['netdata'],
    entropy: 3,
    grants: 'read the metrics of its space or claim nodes into it',
    revoke: 'Delete it at https://app.netdata.cloud (User settings, API tokens).',
    docs: 'https://learn.netdata.cloud/docs/netdata-cloud/authentication-&-authorization/api-tokens',
  },
];
