/** Less Annoying CRM's token. */
import { base62, digits, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'lessannoyingcrm-api-token',
    title: 'Less Annoying CRM API token',
    shape: [oneOf([base62(57)], [digits(4, 8), '-', base62(40, 60)])],
    near: ['lessannoyingcrm', 'less_annoying'],
    severity: 'error',
    grants: 'read and change the CRM',
    revoke: 'Delete it: Less Annoying CRM, Settings, Programmer API.',
    docs: 'https://www.lessannoyingcrm.com/help/topic/API_Introduction',
  },
];
