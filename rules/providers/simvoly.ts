/** Simvoly's API keys. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'simvoly-api-key',
    title: 'Simvoly API key',
    shape: [base36(33)],
    near: ['simvoly'],
    grants: 'administer the sites of its reseller',
    revoke: "Make a new one in Simvoly's white-label settings.",
    docs: 'https://api-doc.simvoly.com/',
  },
];
