/** MagicBell's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'magicbell-api-secret',
    title: 'MagicBell API secret',
    shape: [base62(40)],
    near: ['magicbell'],
    grants: 'send notifications to the users of its project',
    revoke: 'Rotate it at https://app.magicbell.com (Settings, API keys).',
    docs: 'https://www.magicbell.com/docs/api/authentication',
  },
];
