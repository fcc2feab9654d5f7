/** Interseller's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'interseller-api-key',
    title: 'Interseller API key',
    shape: [hex(40)],
    near: ['interseller'],
    severity: 'error',
    grants: 'read contacts and send mail to them',
    revoke: 'Regenerate it: Interseller, Settings, API.',
    docs: 'https://interseller.readme.io/reference',
  },
];
