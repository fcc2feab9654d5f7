/** Pexels's API keys: all begin alike. */
import { digits, hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'pexels-api-key',
    title: 'Pexels API key',
    shape: ['563492ad6f917000', digits(8), hex(32)],
    severity: 'warn',
    grants: 'search photos within the quota of its account',
    revoke: 'Ask api@pexels.com to replace it (https://www.pexels.com/api/key/).',
    docs: 'https://www.pexels.com/api/documentation/#authorization',
  },
];
