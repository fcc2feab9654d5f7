/** Composio's token. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'composio-api-key',
    title: 'Composio API key',
    shape: ['ak_', base64url(20, 24)],
    near: ['composio'],
    severity: 'critical',
    grants: 'act in the connected accounts of all users',
    revoke: 'Delete it at https://platform.composio.dev under Settings, API Keys.',
    docs: 'https://docs.composio.dev/api-reference/authentication',
  },
];
