/** Geoapify's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'geoapify-api-key',
    title: 'Geoapify API key',
    shape: [hex(32)],
    near: ['geoapify'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Delete it: https://myprojects.geoapify.com',
    docs: 'https://apidocs.geoapify.com/',
  },
];
