/** Luno's token. */
import { base36, base64url, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'luno-api-key',
    title: 'Luno API key or secret',
    shape: [oneOf([base64url(43)], [base36(13)])],
    near: ['luno_api', 'luno_key', 'luno_secret', 'api.luno.com'],
    severity: 'critical',
    grants: 'trade, and where allowed send, the coins of the account',
    revoke: 'Revoke it: Luno, Settings, API keys.',
    docs: 'https://www.luno.com/en/developers/api',
  },
];
