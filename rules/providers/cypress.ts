/** Cypress Cloud's token. */
import { anyUuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'cypress-record-key',
    title: 'Cypress Cloud record key',
    shape: [...anyUuid],
    near: ['cypress_record_key', 'cypress_record', 'cypress_key', 'cypress'],
    severity: 'warn',
    grants: 'record test runs in the project',
    revoke: 'Delete it: Cypress Cloud, project, Settings, Record keys.',
    docs: 'https://docs.cypress.io/cloud/account-management/projects',
  },
];
