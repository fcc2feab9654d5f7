/** Uber's client secrets. */
import { base64url, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'uber-client-secret',
    title: 'Uber client secret or token',
    shape: [oneOf([base64url(40)], ['KA.', base64url(60, 400)])],
    near: ['uber', 'uber_client', 'uber_server'],
    entropy: 3.5,
    grants: 'act as its app on Uber',
    revoke: 'Make a new one at https://developer.uber.com/dashboard (your app, Auth).',
    docs: 'https://developer.uber.com/docs/guides/authentication',
  },
];
