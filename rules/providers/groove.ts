/** Groove's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'groove-api-key',
    title: 'Groove API key',
    shape: [hex(64)],
    near: ['groovehq', 'groove_hq', 'groove_api'],
    grants: 'read and answer tickets',
    revoke: 'Regenerate it: Groove, Settings, API.',
    docs: 'https://developer.groovehq.com/',
  },
];
