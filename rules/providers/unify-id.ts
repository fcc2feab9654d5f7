/** UnifyID's API keys. */
import { chars } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'unify-id-api-key',
    title: 'UnifyID API key',
    shape: [chars('A-Za-z0-9_\\-', 43), '='],
    near: ['unifyid', 'unify_id'],
    grants: 'authenticate users of its project',
    revoke: 'Delete it at https://dashboard.unify.id.',
    docs: 'https://developer.unify.id/docs/',
  },
];
