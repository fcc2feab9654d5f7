/** Omnisend's API keys. */
import { hex, base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'omnisend-api-key',
    title: 'Omnisend API key',
    shape: [hex(24), '-', base62(50)],
    near: ['omnisend'],
    grants: 'send campaigns and read the contacts of its shop',
    revoke: 'Delete it at https://app.omnisend.com (Store settings, API keys).',
    docs: 'https://api-docs.omnisend.com/reference/authentication',
  },
];
