/** Paperform's API keys. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'paperform-api-key',
    title: 'Paperform API key',
    shape: [base64url(40, 400)],
    near: ['paperform'],
    entropy: 3.5,
    grants: 'read the submissions of its account',
    revoke: 'Delete it at https://paperform.co/account/developer.',
    docs: 'https://paperform.readme.io/reference/getting-started-1',
  },
];
