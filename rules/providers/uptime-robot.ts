/** UptimeRobot's API keys. */
import { digits, hex, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'uptime-robot-api-key',
    title: 'UptimeRobot API key',
    shape: [oneOf('u', 'ur', 'm'), digits(6, 10), '-', hex(24, 32)],
    near: ['uptimerobot', 'uptime_robot'],
    grants: 'read and change the monitors of its account',
    revoke: 'Make a new one at https://dashboard.uptimerobot.com/integrations (API).',
    docs: 'https://uptimerobot.com/api/',
  },
];
