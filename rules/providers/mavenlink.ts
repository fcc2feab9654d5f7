/** Kantata (Mavenlink)'s API tokens. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'mavenlink-api-token',
    title: 'Mavenlink API token',
    shape: [hex(64)],
    near: ['mavenlink', 'kantata'],
    grants: 'read and change the projects of its user',
    revoke: 'Revoke it in Kantata under Settings, OAuth, Applications.',
    docs: 'https://developer.kantata.com/kantata/specification',
  },
];
