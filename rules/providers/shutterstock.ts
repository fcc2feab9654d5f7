/** Shutterstock's consumer keys. */
import { base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'shutterstock-consumer-secret',
    title: 'Shutterstock consumer key or secret',
    shape: [oneOf([base62(32)], [base62(16)])],
    near: ['shutterstock'],
    entropy: 3,
    grants: 'license images at the cost of its account',
    revoke: 'Delete the app at https://www.shutterstock.com/account/developers/apps.',
    docs: 'https://api-reference.shutterstock.com/#authentication',
  },
  {
    id: 'shutterstock-oauth-token',
    title: 'Shutterstock OAuth token',
    shape: ['v2/', base62(380, 396)],
    near: ['shutterstock'],
    telling: true,
    grants: 'license images at the cost of its user',
    revoke: 'Delete the app at https://www.shutterstock.com/account/developers/apps.',
    docs: 'https://api-reference.shutterstock.com/#authentication',
  },
];
