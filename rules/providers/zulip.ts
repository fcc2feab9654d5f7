/** Zulip's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'zulip-api-key',
    title: 'Zulip API key',
    shape: [base62(32)],
    near: ['zulip', 'zulip_api', 'zulipchat'],
    grants: 'read and post messages as its user or bot',
    revoke: 'Reset it in Zulip under Settings, Account & privacy (or Bots).',
    docs: 'https://zulip.com/api/api-keys',
  },
];
