/** Typeform's personal access tokens. */
import { chars } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'typeform-api-token',
    title: 'Typeform personal access token',
    shape: ['tfp_', chars('A-Za-z0-9_=.\\-', 40, 59)],
    grants: 'read and change the forms and answers of its account',
    revoke: 'Delete it at https://admin.typeform.com/user/tokens.',
    docs: 'https://www.typeform.com/developers/get-started/personal-access-token/',
  },
];
