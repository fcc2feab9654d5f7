/** Kit (ConvertKit)'s token. */
import { base64url, hex, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'convertkit-api-key',
    title: 'Kit (ConvertKit) API key',
    shape: [oneOf(['kit_', hex(32)], [base64url(43)], [base64url(22)])],
    near: ['convertkit'],
    grants: 'read and change subscribers',
    revoke: 'Delete it: Kit, Settings, Developer.',
    docs: 'https://developers.kit.com/api-reference/authentication',
  },
];
