/** Noticeable's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'noticeable-api-key',
    title: 'Noticeable API key',
    shape: [base62(20)],
    near: ['noticeable'],
    grants: 'publish and read the updates of its project',
    revoke: 'Delete it at https://noticeable.io (project settings, API keys).',
    docs: 'https://developers.noticeable.io/',
  },
];
