/** Sendbird's API tokens. */
import { hex, uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'send-bird-api-token',
    title: 'Sendbird API token',
    shape: [hex(40)],
    near: ['sendbird'],
    severity: 'critical',
    grants: 'administer the users and messages of its application',
    revoke: 'Revoke it at https://dashboard.sendbird.com (your application, Settings, General, API tokens).',
    docs: 'https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api',
  },
  {
    id: 'send-bird-application-id',
    title: 'Sendbird application ID',
    shape: [...uuid],
    near: ['sendbird'],
    kind: 'identifier',
    severity: 'note',
    grants: 'name its application to Sendbird; the token is often close by',
    revoke: 'Delete the token at https://dashboard.sendbird.com if it leaked too.',
    docs: 'https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api',
  },
  {
    id: 'send-bird-organization-key',
    title: 'Sendbird organisation API key',
    shape: [hex(24)],
    near: ['sendbird'],
    severity: 'critical',
    grants: 'administer the applications of its organisation',
    revoke: 'Revoke it at https://dashboard.sendbird.com (Organization, API keys).',
    docs: 'https://sendbird.com/docs/chat/platform-api/v3/organization',
  },
];
