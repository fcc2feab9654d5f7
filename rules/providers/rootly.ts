/** Rootly's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'rootly-api-key',
    title: 'Rootly API key',
    shape: ['rootly_', hex(64)],
    grants: 'read and change the incidents of its organisation',
    revoke: 'Delete it at https://rootly.com/account/api_keys.',
    docs: 'https://docs.rootly.com/api-reference/overview',
  },
];
