/** ExtractorAPI's token. */
import { chars } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'extractor-api-api-key',
    title: 'ExtractorAPI API key',
    shape: [chars('a-z0-9-', 40)],
    near: ['extractorapi', 'extractor_api'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Regenerate it: https://extractorapi.com/accounts/login/',
    docs: 'https://extractorapi.com/docs/',
  },
];
