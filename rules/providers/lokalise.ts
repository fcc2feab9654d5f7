/** Lokalise's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'lokalise-api-token',
    title: 'Lokalise API token',
    shape: [hex(40)],
    near: ['lokalise'],
    grants: 'read and change translations as its user',
    revoke: 'Revoke it: Lokalise, Profile settings, API tokens.',
    docs: 'https://developers.lokalise.com/reference/api-authentication',
  },
];
