/** World Weather Online's API keys. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'world-weather-api-key',
    title: 'World Weather Online API key',
    shape: [base36(31)],
    near: ['worldweather', 'world_weather', 'worldweatheronline'],
    severity: 'warn',
    grants: 'query weather at the cost of its account',
    revoke: 'Make a new one at https://www.worldweatheronline.com/weather-api/.',
    docs: 'https://www.worldweatheronline.com/weather-api/api/docs/',
  },
];
