/** Elastic Path's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'elasticpath-client-secret',
    title: 'Elastic Path client secret',
    shape: [base62(40)],
    near: ['elasticpath', 'elastic_path', 'moltin'],
    severity: 'critical',
    grants: 'read and change products and orders',
    revoke: 'Regenerate it: Elastic Path Commerce Manager, System, Application Keys.',
    docs: 'https://elasticpath.dev/docs/authentication',
  },
];
