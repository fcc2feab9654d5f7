/** Vapi's API keys. */
import { uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'vapi-api-key',
    title: 'Vapi API key',
    shape: [...uuid],
    near: ['vapi'],
    grants: 'place calls at the cost of its organisation',
    revoke: 'Delete it at https://dashboard.vapi.ai/org/api-keys.',
    docs: 'https://docs.vapi.ai/api-reference/authentication',
  },
];
