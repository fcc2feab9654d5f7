/** Nylas's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'nylas-api-key',
    title: 'Nylas API key',
    shape: ['nyk_v0_', base62(64)],
    severity: 'critical',
    grants: 'read and send mail and change calendars of every grant of its application',
    revoke: 'Delete it at https://dashboard-v3.nylas.com (API Keys).',
    docs: 'https://developer.nylas.com/docs/v3/auth/',
  },
];
