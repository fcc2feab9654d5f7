/** Eden AI's token. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'edenai-api-key',
    title: 'Eden AI API key',
    shape: ['eyJ', base64url(20, 60), '.eyJ', base64url(60, 300), '.', base64url(43)],
    near: ['edenai', 'eden_ai'],
    grants: "use AI services on the account's bill",
    revoke: 'Delete it: https://app.edenai.run/admin/account/settings',
    docs: 'https://docs.edenai.co/reference/start-your-ai-journey-with-edenai',
  },
];
