/** AppFollow's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'appfollow-api-key',
    title: 'AppFollow API key',
    shape: [base62(20)],
    near: ['appfollow'],
    severity: 'warn',
    grants: 'read and answer reviews',
    revoke: 'Regenerate it: AppFollow, Integrations, API Dashboard.',
    docs: 'https://docs.api.appfollow.io/',
  },
];
