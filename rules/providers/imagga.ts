/** Imagga's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'imagga-api-secret',
    title: 'Imagga API secret',
    shape: [hex(32)],
    near: ['imagga', 'acc_imagga'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Regenerate it: https://imagga.com/profile/dashboard',
    docs: 'https://docs.imagga.com/#authentication',
  },
];
