/** Tremendous' API keys. */
import { base64url, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'tremendous-api-key',
    title: 'Tremendous API key',
    shape: [oneOf('PROD_', 'TEST_'), base64url(43)],
    near: ['tremendous'],
    telling: true,
    severity: 'critical',
    confidence: 'high',
    sandbox: /^TEST_/,
    grants: 'send rewards at the cost of its organisation',
    revoke: 'Delete it at https://app.tremendous.com/settings/developers.',
    docs: 'https://developers.tremendous.com/docs/introduction',
  },
];
