/** CompanyHub's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'companyhub-api-key',
    title: 'CompanyHub API key',
    shape: [base62(20)],
    near: ['companyhub'],
    severity: 'error',
    grants: 'read and change the CRM',
    revoke: 'Regenerate it: CompanyHub, Settings, Integrations.',
    docs: 'https://companyhub.com/docs/api-documentation',
  },
];
