/** Samsara's API tokens. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'samsara-api-token',
    title: 'Samsara API token',
    shape: ['samsara_api_', base62(26, 32)],
    grants: 'read and change the fleet data of its organisation',
    revoke: 'Delete it at https://cloud.samsara.com (Settings, API Tokens).',
    docs: 'https://developers.samsara.com/docs/authentication',
  },
];
