/** Pingdom's API tokens. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'pingdom-api-token',
    title: 'Pingdom API token',
    shape: [base64url(86)],
    near: ['pingdom'],
    grants: 'read and change the checks of its account',
    revoke: 'Delete it at https://my.pingdom.com/app/api-tokens.',
    docs: 'https://docs.pingdom.com/api/#section/Authentication',
  },
];
