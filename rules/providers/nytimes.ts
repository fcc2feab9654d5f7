/** The New York Times' API keys. */
import { chars } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'nytimes-api-key',
    title: 'New York Times API key',
    shape: [chars('A-Za-z0-9=_\\-', 32)],
    near: ['nytimes', 'new_york_times', 'nyt_api', 'nyt_key'],
    severity: 'warn',
    grants: 'query articles within the quota of its app',
    revoke: 'Delete the app at https://developer.nytimes.com/my-apps.',
    docs: 'https://developer.nytimes.com/get-started',
  },
];
