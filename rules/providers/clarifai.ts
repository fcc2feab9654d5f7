/** Clarifai's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'clarifai-access-token',
    title: 'Clarifai personal access token',
    shape: [hex(32)],
    near: ['clarifai'],
    grants: "use the models on the account's bill",
    revoke: 'Delete it: https://clarifai.com/settings/security',
    docs: 'https://docs.clarifai.com/clarifai-basics/authentication/personal-access-tokens',
  },
];
