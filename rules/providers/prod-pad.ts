/** ProdPad's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'prod-pad-api-key',
    title: 'ProdPad API key',
    shape: [hex(64)],
    near: ['prodpad'],
    grants: 'read and change the ideas of its user',
    revoke: 'Make a new one at https://app.prodpad.com/me/apikeys.',
    docs: 'https://app.swaggerhub.com/apis-docs/ProdPad/prodpad/1.0',
  },
];
