/** Baremetrics' token. */
import { chars } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'baremetrics-api-key',
    title: 'Baremetrics API key',
    shape: [chars('a-zA-Z0-9_', 25)],
    near: ['baremetrics'],
    grants: 'read revenue and customers of the company',
    revoke: 'Regenerate it: Baremetrics, Settings, API.',
    docs: 'https://developers.baremetrics.com/',
  },
];
