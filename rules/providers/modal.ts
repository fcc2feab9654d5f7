/** Modal's tokens. */
import { base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'modal-token',
    title: 'Modal token',
    shape: [oneOf('ak-', 'as-'), base62(22)],
    near: ['modal_token', 'modal_token_id', 'modal_token_secret', 'modal'],
    telling: true,
    grants: 'run functions at the cost of its workspace',
    revoke: 'Delete it at https://modal.com/settings/tokens.',
    docs: 'https://modal.com/docs/reference/modal.config',
  },
];
