/** Opsgenie's API keys. */
import { uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'opsgenie-api-key',
    title: 'Opsgenie API key',
    shape: [...uuid],
    near: ['opsgenie', 'ops_genie'],
    grants: 'raise, read and close alerts of its team',
    revoke: 'Delete it at https://app.opsgenie.com/settings/api-key-management.',
    docs: 'https://support.atlassian.com/opsgenie/docs/api-key-management/',
  },
];
