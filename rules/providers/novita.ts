/** Novita AI's API keys. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'novita-api-key',
    title: 'Novita AI API key',
    shape: ['sk_', base64url(43)],
    near: ['novita'],
    telling: true,
    grants: 'run models at the cost of its account',
    revoke: 'Delete it at https://novita.ai/settings/key-management.',
    docs: 'https://novita.ai/docs/guides/quickstart',
  },
];
