/** Novu's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'novu-api-key',
    title: 'Novu API key',
    shape: [hex(32)],
    near: ['novu'],
    grants: 'send notifications and read the subscribers of its environment',
    revoke: 'Regenerate it at https://dashboard.novu.co/api-keys.',
    docs: 'https://docs.novu.co/api-reference/overview',
  },
];
