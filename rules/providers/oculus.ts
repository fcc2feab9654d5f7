/** Meta Horizon's credentials. */
import { digits, base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'oculus-app-credentials',
    title: 'Meta Horizon (Oculus) app credentials',
    shape: ['OC|', digits(15, 17), '|', base62(20, 40)],
    grants: 'act as its app on the Horizon platform',
    revoke: 'Reset the app secret at https://developers.meta.com/horizon/manage/ (your app, API).',
    docs: 'https://developers.meta.com/horizon/documentation/unity/ps-s2s-basics/',
  },
];
