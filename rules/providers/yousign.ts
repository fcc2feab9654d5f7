/** Yousign's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'yousign-api-key',
    title: 'Yousign API key',
    shape: [base62(32)],
    near: ['yousign'],
    grants: 'send and read the signatures of its organisation',
    revoke: 'Delete it at https://yousign.app/auth/workspace/integrations (API keys).',
    docs: 'https://developers.yousign.com/docs/authentication',
  },
];
