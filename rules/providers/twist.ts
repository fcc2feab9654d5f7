/** Twist's tokens. */
import { hex, optional } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'twist-token',
    title: 'Twist token',
    shape: [optional('oauth2:'), hex(40)],
    near: ['twist'],
    grants: 'read and post the messages of its user',
    revoke: 'Regenerate it at https://twist.com/app_console.',
    docs: 'https://developer.twist.com/v3/#authentication',
  },
];
