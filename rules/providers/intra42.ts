/** 42 Intra's token. */
import { hex, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'intra42-client-secret',
    title: '42 Intra client secret',
    shape: ['s-s4t2', oneOf('ud', 'af'), '-', hex(64)],
    grants: 'act as the application',
    revoke: 'Generate a new secret: https://profile.intra.42.fr/oauth/applications',
    docs: 'https://api.intra.42.fr/apidoc/guides/getting_started',
  },
];
