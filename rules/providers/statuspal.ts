/** StatusPal's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'statuspal-api-key',
    title: 'StatusPal API key',
    shape: [base62(32)],
    near: ['statuspal'],
    grants: 'publish and change the incidents of its page',
    revoke: 'Make a new one at https://statuspal.io (User profile).',
    docs: 'https://www.statuspal.io/api-docs/v2',
  },
];
