/** Mesibo's tokens. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'mesibo-token',
    title: 'Mesibo token',
    shape: [base62(64)],
    near: ['mesibo'],
    grants: "send messages as an app's user",
    revoke: 'Make a new one at https://console.mesibo.com (your app).',
    docs: 'https://docs.mesibo.com/api/backend-api/',
  },
];
