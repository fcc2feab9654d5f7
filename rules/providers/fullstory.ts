/** FullStory's token. */
import { base64, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'fullstory-api-key',
    title: 'FullStory API key',
    shape: [oneOf('na1.', 'eu1.'), base64(80, 120), oneOf('==', '=', '')],
    near: ['fullstory'],
    grants: 'read sessions and users',
    revoke: 'Revoke it: FullStory, Settings, API Keys.',
    docs: 'https://developer.fullstory.com/server/authentication/',
  },
];
