/** Rebrandly's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'rebrandly-api-key',
    title: 'Rebrandly API key',
    shape: [hex(32)],
    near: ['rebrandly'],
    grants: 'make and change the links of its workspace',
    revoke: 'Delete it at https://app.rebrandly.com/account/api.',
    docs: 'https://developers.rebrandly.com/docs/api-key-authentication',
  },
];
