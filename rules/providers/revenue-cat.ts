/** RevenueCat's API keys. */
import { base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'revenue-cat-api-key',
    title: 'RevenueCat secret API key',
    shape: [oneOf('sk_', 'atk_', 'rcb_'), base62(28, 32)],
    near: ['revenuecat', 'revenue_cat'],
    telling: true,
    grants: 'read and change the subscriptions of its project',
    revoke: 'Delete it at https://app.revenuecat.com (project, API keys).',
    docs: 'https://www.revenuecat.com/docs/projects/authentication',
  },
];
