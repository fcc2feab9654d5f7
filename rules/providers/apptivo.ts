/** Apptivo's token. */
import { base62, oneOf, anyUuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'apptivo-api-key',
    title: 'Apptivo API key',
    shape: [oneOf([base62(12), '-', base62(12), '-', base62(8, 36)], [...anyUuid])],
    near: ['apptivo'],
    severity: 'error',
    grants: 'read and change the CRM',
    revoke: 'Delete it: Apptivo, Business Settings, API Access.',
    docs: 'https://runapp.apptivo.com/app/developer/apiDocs.jsp',
  },
];
