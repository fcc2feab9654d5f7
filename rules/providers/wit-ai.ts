/** Wit.ai's access tokens. */
import { upper36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'wit-ai-access-token',
    title: 'Wit.ai access token',
    shape: [upper36(32)],
    near: [
      'wit.ai',
      'witai',
      'wit_token',
      'wit_access',
      'wit_key',
      'wit_api',
      'wit_server',
      'wit_client',
      'wit_secret',
    ],
    grants: 'query and train its app',
    revoke: 'Refresh it at https://wit.ai/apps (your app, Settings).',
    docs: 'https://wit.ai/docs/http#authentication_link',
  },
];
