/** Campayn's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'campayn-api-key',
    title: 'Campayn API key',
    shape: [hex(64)],
    near: ['campayn'],
    severity: 'error',
    grants: 'read contacts and send mail to them',
    revoke: 'Regenerate it: Campayn, Settings, API.',
    docs: 'https://github.com/nebojsac/Campayn-API',
  },
];
