/** Unsplash's keys. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'unsplash-key',
    title: 'Unsplash access key or secret',
    shape: [base64url(43)],
    near: ['unsplash'],
    severity: 'warn',
    grants: 'search photos within the quota of its application',
    revoke: 'Make a new one at https://unsplash.com/oauth/applications.',
    docs: 'https://unsplash.com/documentation#authorization',
  },
];
