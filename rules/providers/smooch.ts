/** Smooch's keys. */
import { hex, base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'smooch-key-secret',
    title: 'Sunshine Conversations (Smooch) key secret',
    shape: [base64url(86)],
    near: ['smooch', 'sunshine_conversations'],
    grants: 'read and send the messages of its app',
    revoke: 'Delete it at https://app.smooch.io (your app, Settings).',
    docs: 'https://docs.smooch.io/rest/#section/Introduction/Authentication',
  },
  {
    id: 'smooch-key-id',
    title: 'Sunshine Conversations (Smooch) key ID',
    shape: ['act_', hex(24)],
    near: ['smooch', 'sunshine_conversations'],
    kind: 'identifier',
    severity: 'note',
    grants: 'name its key to Smooch; the secret is often close by',
    revoke: 'Delete it at https://app.smooch.io (your app, Settings).',
    docs: 'https://docs.smooch.io/rest/#section/Introduction/Authentication',
  },
];
