/** RapidAPI's application keys: hexadecimal digits around the letters msh, p1 and jsn. */
import { hex, base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'rapidapi-key',
    title: 'RapidAPI application key',
    shape: [hex(10), 'msh', hex(15), 'p1', hex(5), 'jsn', hex(12)],
    keywords: ['jsn'],
    grants: 'call every API to which its application has subscribed, at its cost',
    revoke: 'Delete it at https://rapidapi.com/developer/apps (your app, Authorization).',
    docs: 'https://docs.rapidapi.com/docs/keys-and-key-rotation',
  },
  {
    id: 'rapidapi-access-token',
    title: 'RapidAPI key (50 characters)',
    shape: [base64url(50)],
    near: ['rapidapi', 'rapid_api'],
    grants: 'call every API to which its application has subscribed, at its cost',
    revoke: 'Delete it at https://rapidapi.com/developer/apps (your app, Authorization).',
    docs: 'https://docs.rapidapi.com/docs/keys-and-key-rotation',
  },
];
