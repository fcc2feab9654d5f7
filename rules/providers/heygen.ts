/** HeyGen's token. */
import { base62, base64, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'heygen-api-key',
    title: 'HeyGen API key',
    shape: [oneOf([base64(58, 62), oneOf('==', '=', '')], ['sk_V2_hgu_', base62(20, 60)])],
    near: ['heygen', 'hey_gen'],
    grants: "make videos on the account's bill",
    revoke: 'Regenerate it: HeyGen, Settings, Subscriptions & API.',
    docs: 'https://docs.heygen.com/docs/quick-start',
  },
];
