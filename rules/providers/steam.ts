/** Steam Web's API keys. */
import { upperHex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'steam-api-key',
    title: 'Steam Web API key',
    shape: [upperHex(32)],
    near: ['steam', 'steam_api', 'steam_web_api', 'steamworks'],
    grants: 'read Steam as its user, trades included',
    revoke: 'Revoke it at https://steamcommunity.com/dev/apikey.',
    docs: 'https://partner.steamgames.com/doc/webapi_overview/auth',
  },
];
