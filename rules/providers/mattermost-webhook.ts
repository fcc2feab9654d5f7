/** Mattermost's webhooks. */
import { chars, base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'mattermost-webhook',
    title: 'Mattermost incoming webhook',
    shape: ['https://', chars('A-Za-z0-9.:\\-', 4, 80), '/hooks/', base36(26)],
    keywords: ['/hooks/'],
    grants: 'post messages to its channel',
    revoke: 'Delete it in Mattermost under Integrations, Incoming Webhooks.',
    docs: 'https://developers.mattermost.com/integrate/webhooks/incoming/',
  },
];
