/** Raygun's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'raygun-api-key',
    title: 'Raygun API key',
    shape: [base62(22, 24)],
    near: ['raygun'],
    severity: 'warn',
    grants: 'send errors into its application, or read them',
    revoke: 'Make a new one at https://app.raygun.com (application settings).',
    docs: 'https://raygun.com/documentation/product-guides/integrations/api/',
  },
];
