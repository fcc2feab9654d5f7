/** Runrun.it's tokens. */
import { hex, base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'runrun-it-token',
    title: 'Runrun.it app key or user token',
    shape: [oneOf([hex(32)], [base62(18, 20)])],
    near: ['runrunit', 'runrun_it', 'runrun.it'],
    entropy: 2.8,
    grants: 'read and change the tasks of its user',
    revoke: 'Make a new one at https://runrun.it (Settings, Integrations).',
    docs: 'https://runrun.it/api/documentation',
  },
];
