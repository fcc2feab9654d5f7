/** Stitch's API tokens. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'stitch-data-api-token',
    title: 'Stitch API token',
    shape: [base36(35)],
    near: ['stitchdata', 'stitch_data'],
    grants: 'read and change the integrations of its client',
    revoke: 'Delete it at https://app.stitchdata.com (Account settings, API access keys).',
    docs: 'https://www.stitchdata.com/docs/developers/stitch-connect/api',
  },
];
