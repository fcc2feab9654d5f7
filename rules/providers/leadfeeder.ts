/** Leadfeeder's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'leadfeeder-api-token',
    title: 'Leadfeeder API token',
    shape: [base62(43)],
    near: ['leadfeeder'],
    severity: 'error',
    grants: 'read leads of the account',
    revoke: 'Delete it: Leadfeeder, Settings, Personal, API tokens.',
    docs: 'https://docs.leadfeeder.com/api/',
  },
];
