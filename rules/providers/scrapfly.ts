/** Scrapfly's API keys. */
import { hex, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'scrapfly-api-key',
    title: 'Scrapfly API key',
    shape: ['scp-', oneOf('live', 'test'), '-', hex(32)],
    keywords: ['scp-live-', 'scp-test-'],
    sandbox: /^scp-test/,
    grants: 'scrape pages at the cost of its account',
    revoke: 'Regenerate it at https://scrapfly.io/dashboard (your project).',
    docs: 'https://scrapfly.io/docs/onboarding',
  },
];
