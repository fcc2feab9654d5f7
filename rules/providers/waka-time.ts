/** WakaTime's keys. */
import { base62, oneOf, uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'waka-time-api-key',
    title: 'WakaTime API key or token',
    shape: [oneOf('waka_', 'waka_sec_', 'waka_tok_', 'waka_ref_'), oneOf([...uuid], [base62(36, 80)])],
    entropy: 3,
    grants: 'read and write the coding activity of its user',
    revoke: 'Reset it at https://wakatime.com/settings/account.',
    docs: 'https://wakatime.com/developers#authentication',
  },
  {
    id: 'waka-time-legacy-key',
    title: 'WakaTime API key (old format)',
    shape: [...uuid],
    near: ['wakatime', 'waka_time'],
    grants: 'read and write the coding activity of its user',
    revoke: 'Reset it at https://wakatime.com/settings/account.',
    docs: 'https://wakatime.com/developers#authentication',
  },
];
