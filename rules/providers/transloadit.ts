/** Transloadit's auth secrets. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'transloadit-auth-secret',
    title: 'Transloadit auth secret',
    shape: [hex(40)],
    near: ['transloadit'],
    grants: 'process files at the cost of its workspace',
    revoke: 'Delete it at https://transloadit.com/c/-/api-settings/.',
    docs: 'https://transloadit.com/docs/api/authentication/',
  },
];
