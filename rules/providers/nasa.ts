/** NASA's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'nasa-api-key',
    title: 'NASA API key',
    shape: [base62(40)],
    near: ['nasa', 'nasa_api', 'nasa.gov'],
    severity: 'warn',
    grants: 'call the NASA APIs within its rate limit',
    revoke: 'Ask for a new one at https://api.nasa.gov.',
    docs: 'https://api.nasa.gov/#authentication',
  },
];
