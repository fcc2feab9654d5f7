/** UpCloud's API tokens. */
import { upper36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'upcloud-api-token',
    title: 'UpCloud API token',
    shape: ['ucat_', upper36(24, 32)],
    severity: 'critical',
    grants: 'manage the servers and storage of its account',
    revoke: 'Delete it at https://hub.upcloud.com/account/api-tokens (or: upctl account token delete).',
    docs: 'https://upcloud.com/docs/guides/getting-started-upcloud-api/',
  },
];
