/** Qubole's API tokens. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'qubole-api-token',
    title: 'Qubole API token',
    shape: [base62(64)],
    near: ['qubole', 'qds'],
    grants: 'run queries at the cost of its account',
    revoke: 'Reset it in Qubole under Control Panel, My Accounts.',
    docs: 'https://docs.qubole.com/en/latest/rest-api/api_overview.html',
  },
];
