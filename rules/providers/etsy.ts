/** Etsy's token. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'etsy-api-key',
    title: 'Etsy API key',
    shape: [base36(24)],
    near: ['etsy'],
    grants: "act as the app in its users' shops",
    revoke: 'Delete the app at https://www.etsy.com/developers/your-apps',
    docs: 'https://developers.etsy.com/documentation/essentials/authentication',
  },
];
