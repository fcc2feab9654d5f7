/** Asaas's tokens. */
import { base64url, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'asaas-api-key',
    title: 'Asaas API key',
    shape: ['$aact_', oneOf('prod', 'hmlg'), '_', base64url(40, 250)],
    severity: 'critical',
    sandbox: /^\$aact_hmlg_/,
    grants: "take and send payments from the account, and read its customers' data",
    revoke: 'Delete it: https://www.asaas.com/customerApiAccessToken/index (Integrações, Chaves de API).',
    docs: 'https://docs.asaas.com/docs/autenticação-1',
  },
];
