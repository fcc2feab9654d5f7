/** Paperspace's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'paperspace-api-key',
    title: 'Paperspace API key',
    shape: [hex(30, 32)],
    near: ['paperspace', 'ps_api'],
    grants: 'run machines at the cost of its team',
    revoke: 'Delete it at https://console.paperspace.com (Team settings, API keys).',
    docs: 'https://docs.digitalocean.com/reference/paperspace/',
  },
];
