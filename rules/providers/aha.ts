/** Aha!'s token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'aha-api-key',
    title: 'Aha! API key',
    shape: [hex(64)],
    near: ['aha_api', 'aha_token', 'aha.io', 'aha_key'],
    grants: 'read and change roadmaps as its user',
    revoke: 'Revoke it: Aha!, Settings, Personal, Developer.',
    docs: 'https://www.aha.io/api',
  },
];
