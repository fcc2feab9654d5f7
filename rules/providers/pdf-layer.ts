/** pdflayer's API keys. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'pdf-layer-api-key',
    title: 'pdflayer API key',
    shape: [base36(32)],
    near: ['pdflayer'],
    severity: 'warn',
    grants: 'make PDFs at the cost of its account',
    revoke: 'Reset it at https://pdflayer.com/dashboard.',
    docs: 'https://pdflayer.com/documentation',
  },
];
