/** StackHawk's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'stackhawk-api-key',
    title: 'StackHawk API key',
    shape: ['hawk.', base62(20), '.', base62(20)],
    grants: 'run scans and read findings of its organisation',
    revoke: 'Delete it at https://app.stackhawk.com/settings/apikeys.',
    docs: 'https://docs.stackhawk.com/apidocs.html#authentication',
  },
];
