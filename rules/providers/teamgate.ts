/** Teamgate's API keys. */
import { base62, base36, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'teamgate-api-key',
    title: 'Teamgate API key',
    shape: [oneOf([base62(80)], [base36(40)])],
    near: ['teamgate'],
    entropy: 3.3,
    grants: 'read and change the deals of its company',
    revoke: 'Make a new one in Teamgate under Settings, External apps.',
    docs: 'https://developers.teamgate.com/',
  },
];
