/** Pushbullet's access tokens. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'pushbullet-access-token',
    title: 'Pushbullet access token',
    shape: ['o.', base62(32)],
    near: ['pushbullet'],
    telling: true,
    grants: 'read and send the pushes of its user',
    revoke: 'Reset them at https://www.pushbullet.com/#settings/account.',
    docs: 'https://docs.pushbullet.com/#authentication',
  },
];
