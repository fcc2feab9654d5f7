/** Apideck's token. */
import { chars } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'apideck-api-key',
    title: 'Apideck API key',
    shape: ['sk_live_', chars('a-zA-Z0-9-', 80, 100)],
    near: ['apideck'],
    severity: 'critical',
    grants: 'read and change data of the connected services of all consumers',
    revoke: 'Delete it: Apideck, Configuration, API keys.',
    docs: 'https://developers.apideck.com/get-started',
  },
];
