/** Cloudimage's token. */
import { chars } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'cloudimage-api-key',
    title: 'Cloudimage API key',
    shape: [chars('a-z0-9_', 30)],
    near: ['cloudimage'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Regenerate it: Cloudimage, Settings.',
    docs: 'https://docs.cloudimage.io/',
  },
];
