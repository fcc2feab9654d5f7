/** Supernotes' API keys. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'supernotes-api-key',
    title: 'Supernotes API key',
    shape: [base64url(43)],
    near: ['supernotes'],
    grants: 'read and change the notes of its user',
    revoke: 'Delete it at https://my.supernotes.app (Settings, API).',
    docs: 'https://api.supernotes.app/docs/swagger',
  },
];
