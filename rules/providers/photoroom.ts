/** Photoroom's API keys. */
import { hex, base62, optional } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'photoroom-api-key',
    title: 'Photoroom API key',
    shape: [optional('sandbox_'), 'sk_pr_', base62(1, 64), '_', hex(40)],
    keywords: ['sk_pr_'],
    sandbox: /^sandbox/,
    grants: 'edit images at the cost of its account',
    revoke: 'Delete it at https://app.photoroom.com/api-dashboard.',
    docs: 'https://docs.photoroom.com/getting-started/authentication',
  },
];
