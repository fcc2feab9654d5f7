/** Flexport's token. */
import { base62, base64url, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'flexport-api-key',
    title: 'Flexport API key',
    shape: [oneOf(['shltm_', base64url(40)], [base62(40)])],
    near: ['flexport'],
    severity: 'error',
    grants: 'read and change shipments',
    revoke: 'Delete it: Flexport, Settings, API.',
    docs: 'https://docs.flexport.com/',
  },
];
