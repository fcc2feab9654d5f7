/** Chargebee's tokens. */
import { base62, oneOf, optional } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://www.chargebee.com/docs/billing/2.0/kb/platform/how-to-create-manage-api-keys';
const REVOKE = 'Delete it: Chargebee, Settings, Configure Chargebee, API Keys.';

export const tokens: readonly Token[] = [
  {
    id: 'chargebee-api-key',
    title: 'Chargebee API key',
    shape: [oneOf('live_', 'test_'), base62(32, 48)],
    near: ['chargebee'],
    severity: 'critical',
    sandbox: /^test_/,
    grants: 'read and change subscriptions and invoices of the site',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'chargebee-site-key',
    title: 'Chargebee site API key',
    shape: [base62(20, 40), oneOf('_live', '_test'), optional('_', base62(4, 20))],
    near: ['chargebee'],
    severity: 'critical',
    grants: 'read and change subscriptions and invoices of the site',
    revoke: REVOKE,
    docs: DOCS,
  },
];
