/** ClinchPad's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'clinchpad-api-key',
    title: 'ClinchPad API key',
    shape: [hex(32)],
    near: ['clinchpad'],
    severity: 'error',
    grants: 'read and change leads',
    revoke: 'Regenerate it: ClinchPad, Settings, API.',
    docs: 'https://clinchpad.com/api/docs',
  },
];
