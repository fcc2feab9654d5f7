/** Sysdig's API tokens. */
import { uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'sysdig-api-token',
    title: 'Sysdig API token',
    shape: [...uuid],
    near: ['sysdig'],
    grants: 'read the findings and metrics of its team',
    revoke: 'Reset it in Sysdig under Settings, User profile.',
    docs: 'https://docs.sysdig.com/en/administration/retrieve-the-sysdig-api-token/',
  },
];
