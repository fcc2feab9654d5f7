/** ZipAPI's keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'zip-api-key',
    title: 'ZipAPI key',
    shape: [base62(32)],
    near: ['zipapi', 'zip_api'],
    severity: 'warn',
    grants: 'look addresses up at the cost of its account',
    revoke: 'Make a new one at https://zipapi.us.',
    docs: 'https://zipapi.us/docs',
  },
];
