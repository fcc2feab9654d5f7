/** ZenRows' API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'zenrows-api-key',
    title: 'ZenRows API key',
    shape: [hex(40)],
    near: ['zenrows'],
    severity: 'warn',
    grants: 'scrape pages at the cost of its account',
    revoke: 'Reset it at https://app.zenrows.com/account/settings.',
    docs: 'https://docs.zenrows.com/universal-scraper-api/api-reference',
  },
];
