/** Visual Crossing's API keys. */
import { upper36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'visual-crossing-api-key',
    title: 'Visual Crossing API key',
    shape: [upper36(25)],
    near: ['visualcrossing', 'visual_crossing'],
    severity: 'warn',
    grants: 'query weather at the cost of its account',
    revoke: 'Change it at https://www.visualcrossing.com/account.',
    docs: 'https://www.visualcrossing.com/resources/documentation/weather-api/',
  },
];
