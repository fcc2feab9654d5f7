/** HelpCrunch's token. */
import { base64, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'helpcrunch-api-key',
    title: 'HelpCrunch API key',
    shape: [base64(320, 340), oneOf('==', '=', '')],
    near: ['helpcrunch'],
    severity: 'error',
    grants: 'read and answer chats',
    revoke: 'Delete it: HelpCrunch, Settings, Developers, API.',
    docs: 'https://docs.helpcrunch.com/en/rest-api-v1',
  },
];
