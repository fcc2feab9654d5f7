/** karmaCRM's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'karmacrm-api-key',
    title: 'karmaCRM API key',
    shape: [base62(20)],
    near: ['karmacrm'],
    severity: 'error',
    grants: 'read and change the CRM',
    revoke: 'Regenerate it: karmaCRM, Settings.',
    docs: 'https://www.karmacrm.com/api',
  },
];
