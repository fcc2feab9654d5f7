/** Upstash's tokens. */
import { base64, oneOf, optional, uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'upstash-rest-token',
    title: 'Upstash Redis REST token',
    shape: ['A', base64(35, 120), optional(oneOf('==', '='))],
    near: ['upstash', 'kv_rest_api', 'upstash_redis', 'kv_rest', 'qstash'],
    severity: 'critical',
    grants: 'read and change the database',
    revoke: 'Reset it at https://console.upstash.com (database, Reset credentials).',
    docs: 'https://upstash.com/docs/redis/features/restapi',
  },
  {
    id: 'upstash-api-key',
    title: 'Upstash API key',
    shape: [...uuid],
    near: ['upstash'],
    severity: 'critical',
    grants: 'manage the databases of its account',
    revoke: 'Delete it at https://console.upstash.com/account/api.',
    docs: 'https://upstash.com/docs/devops/developer-api/introduction',
  },
];
