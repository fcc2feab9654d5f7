/** Shippo's API tokens. */
import { hex, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'shippo-api-token',
    title: 'Shippo API token',
    shape: ['shippo_', oneOf('live', 'test'), '_', hex(40)],
    keywords: ['shippo_live_', 'shippo_test_'],
    sandbox: /^shippo_test/,
    grants: 'buy shipping labels and read shipments at the cost of its account',
    revoke: 'Delete it at https://apps.goshippo.com/settings/api.',
    docs: 'https://docs.goshippo.com/docs/guides_general/authentication/',
  },
];
