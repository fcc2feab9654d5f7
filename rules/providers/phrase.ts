/** Phrase's access tokens. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'phrase-access-token',
    title: 'Phrase access token',
    shape: [hex(64)],
    near: ['phrase_access', 'phrase_token', 'phraseapp', 'phrase_api', 'phrase_app'],
    grants: 'read and change the translations of its user',
    revoke: 'Delete it at https://app.phrase.com/settings/oauth_access_tokens.',
    docs: 'https://developers.phrase.com/en/api/strings/authentication',
  },
];
