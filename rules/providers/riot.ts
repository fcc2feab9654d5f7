/** Riot Games' API keys. */
import { uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'riot-api-key',
    title: 'Riot Games API key',
    shape: ['RGAPI-', ...uuid],
    grants: 'call the Riot API within the limits of its product',
    revoke: 'Regenerate it at https://developer.riotgames.com.',
    docs: 'https://developer.riotgames.com/docs/portal',
  },
];
