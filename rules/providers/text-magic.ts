/** Textmagic's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'text-magic-api-key',
    title: 'Textmagic API key',
    shape: [base62(30)],
    near: ['textmagic'],
    grants: 'send messages at the cost of its account',
    revoke: 'Delete it at https://my.textmagic.com/online/api/rest-api/keys.',
    docs: 'https://docs.textmagic.com/',
  },
];
