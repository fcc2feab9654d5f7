/** Face++'s token. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'faceplusplus-api-secret',
    title: 'Face++ API key or secret',
    shape: [base64url(32)],
    near: ['faceplusplus', 'facepp'],
    grants: "use the account's face sets and quota",
    revoke: 'Delete it: https://console.faceplusplus.com',
    docs: 'https://console.faceplusplus.com/documents/6329752',
  },
];
