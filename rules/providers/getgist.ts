/** Gist's token. */
import { base64 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'getgist-api-key',
    title: 'Gist API key',
    shape: [base64(67), '='],
    near: ['getgist'],
    severity: 'error',
    grants: 'read and change contacts and conversations',
    revoke: 'Delete it: Gist, Settings, API.',
    docs: 'https://developers.getgist.com/',
  },
];
