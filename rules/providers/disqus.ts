/** Disqus' token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'disqus-api-key',
    title: 'Disqus API key or secret',
    shape: [base62(64)],
    near: ['disqus'],
    grants: 'read and moderate comments as the application',
    revoke: 'Reset it at https://disqus.com/api/applications/',
    docs: 'https://help.disqus.com/en/articles/1717196-api-keys',
  },
];
