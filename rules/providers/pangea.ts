/** Pangea's service tokens. */
import { chars, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'pangea-token',
    title: 'Pangea token',
    shape: [oneOf('pts_', 'pti_', 'pcl_', 'pct_', 'pmt_'), chars('a-z2-7', 32)],
    grants: 'call the Pangea services of its project',
    revoke: 'Revoke it at https://console.pangea.cloud (Tokens).',
    docs: 'https://pangea.cloud/docs/admin-guide/tokens',
  },
];
