/** Mux's access tokens. */
import { chars, uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'mux-token-secret',
    title: 'Mux token secret',
    shape: [chars('A-Za-z0-9+/', 75)],
    near: ['mux', 'mux_token', 'mux_secret'],
    severity: 'critical',
    grants: 'upload, watch and delete the videos of its environment',
    revoke: 'Revoke it at https://dashboard.mux.com/settings/access-tokens.',
    docs: 'https://www.mux.com/docs/core/make-api-requests',
  },
  {
    id: 'mux-token-id',
    title: 'Mux token ID',
    shape: [...uuid],
    near: ['mux', 'mux_token'],
    severity: 'note',
    grants: 'name its access token to Mux; the secret is often close by',
    revoke: 'Revoke it at https://dashboard.mux.com/settings/access-tokens.',
    docs: 'https://www.mux.com/docs/core/make-api-requests',
  },
];
