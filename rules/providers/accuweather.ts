/** AccuWeather's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'accuweather-api-key',
    title: 'AccuWeather API key',
    shape: [base62(32)],
    near: ['accuweather'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Delete the app at https://developer.accuweather.com',
    docs: 'https://developer.accuweather.com/documentation/authentication',
  },
];
