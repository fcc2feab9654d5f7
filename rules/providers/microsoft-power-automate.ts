/** Power Automate's HTTP triggers: URLs that hold their own signature. */
import { chars, digits, base64url, optional } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'microsoft-power-automate-url',
    title: 'Power Automate trigger with its signature',
    shape: [
      'https://',
      chars('a-z0-9.\\-', 4, 80),
      '.api.powerplatform.com',
      optional(':', digits(2, 4)),
      '/',
      chars('A-Za-z0-9/._%&=?\\-', 20, 400),
      'sig=',
      base64url(43),
    ],
    keywords: ['.api.powerplatform.com'],
    grants: 'start its flow with any content, such as posting to a Teams channel',
    revoke: 'Make a new trigger in the flow (or regenerate the access key of the Logic App).',
    docs: 'https://learn.microsoft.com/en-us/power-automate/oauth-authentication',
  },
];
