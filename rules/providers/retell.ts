/** Retell AI's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'retell-api-key',
    title: 'Retell AI API key',
    shape: ['key_', hex(28, 40)],
    near: ['retell', 'retellai', 'retell_ai'],
    telling: true,
    grants: 'place calls at the cost of its workspace',
    revoke: 'Delete it at https://dashboard.retellai.com/apiKey.',
    docs: 'https://docs.retellai.com/accounts/api-keys-overview',
  },
];
