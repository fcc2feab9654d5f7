/** Scrapestack's access keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'scrape-stack-access-key',
    title: 'Scrapestack access key',
    shape: [hex(32)],
    near: ['scrapestack'],
    severity: 'warn',
    grants: 'scrape pages at the cost of its account',
    revoke: 'Reset it at https://scrapestack.com/dashboard.',
    docs: 'https://scrapestack.com/documentation',
  },
];
