/** Apple's token. */
import { lower } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'apple-app-password',
    title: 'Apple app-specific password',
    shape: [lower(4), '-', lower(4), '-', lower(4), '-', lower(4)],
    near: ['apple', 'app_specific_password', 'app_specific', 'itunes', 'fastlane', 'altool', 'notarytool', 'icloud'],
    telling: true,
    grants: 'upload builds and sign in to mail and calendars as its user',
    revoke: 'Revoke it at https://account.apple.com under App-Specific Passwords.',
    docs: 'https://support.apple.com/en-us/102654',
  },
];
