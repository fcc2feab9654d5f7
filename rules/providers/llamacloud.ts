/** LlamaCloud's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'llamacloud-api-key',
    title: 'LlamaCloud API key',
    shape: ['llx-', base62(48)],
    grants: "parse documents on the account's bill and read its indexes",
    revoke: 'Revoke it at https://cloud.llamaindex.ai under API Key.',
    docs: 'https://docs.cloud.llamaindex.ai/api_key',
  },
];
