/** OpenPhone's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'open-phone-api-key',
    title: 'OpenPhone (Quo) API key',
    shape: [base62(32)],
    near: ['openphone', 'quo_api'],
    grants: 'read and send the messages of its workspace',
    revoke: 'Delete it at https://my.openphone.com/settings/api.',
    docs: 'https://www.openphone.com/docs/mdx/api-reference/authentication',
  },
];
