/** Formsite's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'formsite-access-token',
    title: 'Formsite access token',
    shape: [base62(32)],
    near: ['formsite'],
    severity: 'error',
    grants: 'read forms and their answers',
    revoke: 'Regenerate it: Formsite, User menu, API.',
    docs: 'https://support.formsite.com/hc/en-us/articles/360000288594-API',
  },
];
