/** Printful's API keys. */
import { base62, base36, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'printful-api-key',
    title: 'Printful API key',
    shape: [oneOf([base62(8), '-', base36(4), '-', base36(4), ':', base36(4), '-', base36(12)], [base62(40)])],
    near: ['printful'],
    entropy: 3,
    grants: 'read and place orders of its store',
    revoke: 'Delete it at https://developers.printful.com/tokens.',
    docs: 'https://developers.printful.com/docs/#section/Authentication',
  },
];
