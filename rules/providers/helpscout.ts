/** Help Scout's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'helpscout-client-secret',
    title: 'Help Scout app secret',
    shape: [base62(32, 56)],
    near: ['helpscout', 'help_scout'],
    grants: 'read and answer conversations',
    revoke: 'Delete the app: Help Scout, Your profile, My apps.',
    docs: 'https://developer.helpscout.com/mailbox-api/overview/authentication/',
  },
];
