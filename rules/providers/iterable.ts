/** Iterable's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'iterable-api-key',
    title: 'Iterable API key',
    shape: [hex(32)],
    near: ['iterable'],
    grants: 'read users and send campaigns',
    revoke: 'Delete it: Iterable, Integrations, API Keys.',
    docs: 'https://support.iterable.com/hc/en-us/articles/360043464871',
  },
];
