/** PostageApp's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'postage-app-api-key',
    title: 'PostageApp API key',
    shape: [base62(32)],
    near: ['postageapp'],
    grants: 'send mail of its project',
    revoke: 'Make a new one at https://secure.postageapp.com (project, Settings).',
    docs: 'https://dev.postageapp.com/',
  },
];
