/** WeatherAPI.com's keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'weather-api-key',
    title: 'WeatherAPI.com key',
    shape: [hex(29, 31)],
    near: ['weatherapi', 'weather_api'],
    severity: 'warn',
    grants: 'query weather at the cost of its account',
    revoke: 'Regenerate it at https://www.weatherapi.com/my/.',
    docs: 'https://www.weatherapi.com/docs/',
  },
];
