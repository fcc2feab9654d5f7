/** Privacy.com's API keys. */
import { uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'privacy-api-key',
    title: 'Privacy.com API key',
    shape: [...uuid],
    near: ['privacy.com', 'privacy_com', 'privacy_api', 'privacy_key', 'privacycom'],
    severity: 'critical',
    grants: 'make and read the virtual cards of its account',
    revoke: 'Regenerate it at https://app.privacy.com/account.',
    docs: 'https://developers.privacy.com/docs/getting-started',
  },
];
