/** QStash's keys. */
import { base62, base64url, oneOf, optional } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'qstash-signing-key',
    title: 'QStash signing key',
    shape: ['sig_', base62(28)],
    grants: "forge messages that its receiver takes for QStash's",
    revoke: 'Roll it at https://console.upstash.com/qstash.',
    docs: 'https://upstash.com/docs/qstash/howto/signature',
  },
  {
    id: 'qstash-token',
    title: 'QStash token',
    shape: ['eyJVc2VySUQiOi', base64url(60, 200), optional(oneOf('==', '='))],
    grants: 'publish messages and read the queues of its account',
    revoke: 'Reset it at https://console.upstash.com/qstash.',
    docs: 'https://upstash.com/docs/qstash/api/authentication',
  },
];
