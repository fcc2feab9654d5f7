/** Embedly's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'embedly-api-key',
    title: 'Embedly API key',
    shape: [hex(32)],
    near: ['embedly'],
    severity: 'note',
    grants: "use up the account's quota",
    revoke: 'Regenerate it: https://app.embed.ly',
    docs: 'https://docs.embed.ly/reference/authentication',
  },
];
