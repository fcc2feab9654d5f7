/** OpenWeather's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'open-weather-api-key',
    title: 'OpenWeather API key',
    shape: [hex(32)],
    near: ['openweather', 'openweathermap', 'owm_api', 'owm_key', 'pyowm'],
    severity: 'warn',
    grants: 'query weather at the cost of its account',
    revoke: 'Delete it at https://home.openweathermap.org/api_keys.',
    docs: 'https://openweathermap.org/appid',
  },
];
