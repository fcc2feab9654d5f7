/** Ditto's token. */
import { hex, anyUuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'ditto-api-key',
    title: 'Ditto API key',
    shape: [...anyUuid, '.', hex(40)],
    near: ['dittowords', 'ditto_api', 'ditto_key'],
    severity: 'error',
    grants: 'read and change texts',
    revoke: 'Delete it: Ditto, Developer integrations.',
    docs: 'https://developer.dittowords.com/',
  },
];
