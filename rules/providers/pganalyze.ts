/** pganalyze's API keys. */
import { upper36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'pganalyze-api-key',
    title: 'pganalyze API key',
    shape: [upper36(16)],
    near: ['pganalyze', 'pga_api'],
    grants: 'send statistics into its organisation, or read them',
    revoke: 'Delete it at https://app.pganalyze.com (organisation settings, API keys).',
    docs: 'https://pganalyze.com/docs/api',
  },
];
