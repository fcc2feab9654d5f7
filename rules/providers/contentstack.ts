/** Contentstack's token. */
import { hex, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'contentstack-token',
    title: 'Contentstack API key or token',
    shape: [oneOf(['blt', hex(16)], ['cs', hex(40)])],
    near: ['contentstack'],
    grants: 'read, and with a management token change, content of the stack',
    revoke: 'Delete it: Contentstack, Settings, Tokens.',
    docs: 'https://www.contentstack.com/docs/developers/create-tokens/about-management-tokens',
  },
];
