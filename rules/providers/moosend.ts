/** Moosend's API keys. */
import { uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'moosend-api-key',
    title: 'Moosend API key',
    shape: [...uuid],
    near: ['moosend'],
    grants: 'send campaigns and read the subscribers of its account',
    revoke: 'Make a new one in Moosend under Settings, API key.',
    docs: 'https://docs.moosend.com/developers/api-documentation/en/index-en.html',
  },
];
