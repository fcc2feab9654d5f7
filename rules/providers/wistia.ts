/** Wistia's API tokens. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'wistia-api-token',
    title: 'Wistia API token',
    shape: [hex(64)],
    near: ['wistia'],
    grants: 'read and change the videos of its account',
    revoke: 'Delete it at https://<account>.wistia.com/account/api.',
    docs: 'https://docs.wistia.com/reference/authentication',
  },
];
