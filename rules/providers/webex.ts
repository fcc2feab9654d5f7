/** Webex's tokens. */
import { hex, base62, optional, uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'webex-token',
    title: 'Webex bot or user token',
    shape: [base62(64), '_', base62(4), '_', ...uuid],
    near: ['webex', 'cisco_spark', 'ciscospark', 'spark_token', 'spark_access'],
    telling: true,
    severity: 'critical',
    confidence: 'high',
    grants: 'read and post messages as its bot or user',
    revoke: 'Regenerate it at https://developer.webex.com/my-apps (your bot).',
    docs: 'https://developer.webex.com/docs/bots',
  },
  {
    id: 'webex-client-secret',
    title: 'Webex client ID or secret',
    shape: [optional('C'), hex(64)],
    near: ['webex'],
    grants: 'get tokens for its integration',
    revoke: 'Regenerate it at https://developer.webex.com/my-apps (your integration).',
    docs: 'https://developer.webex.com/docs/integrations',
  },
];
