/** Optimizely's access tokens. */
import { chars } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'optimizely-access-token',
    title: 'Optimizely access token',
    shape: [chars('A-Za-z0-9:_\\-', 54)],
    near: ['optimizely'],
    grants: 'read and change the experiments of its account',
    revoke: 'Revoke it at https://app.optimizely.com/v2/profile/api.',
    docs: 'https://docs.developers.optimizely.com/web-experimentation/reference/personal-token',
  },
];
