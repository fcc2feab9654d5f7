/** Detectify's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'detectify-api-key',
    title: 'Detectify API key',
    shape: [hex(32)],
    near: ['detectify'],
    grants: 'read findings and change scans',
    revoke: 'Delete it: Detectify, Settings, API keys.',
    docs: 'https://developer.detectify.com/',
  },
];
