/** Instabot's token. */
import { base64 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'instabot-api-key',
    title: 'Instabot API key',
    shape: [base64(43), '='],
    near: ['instabot'],
    severity: 'error',
    grants: 'read and change bots',
    revoke: 'Regenerate it: Instabot, Settings, API.',
    docs: 'https://docs.instabot.io/',
  },
];
