/** AppSynergy's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'appsynergy-api-key',
    title: 'AppSynergy API key',
    shape: [hex(64)],
    near: ['appsynergy'],
    severity: 'error',
    grants: "read and change the app's data",
    revoke: 'Delete it: AppSynergy, API Keys.',
    docs: 'https://www.appsynergy.com/docs',
  },
];
