/** Atera's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'atera-api-key',
    title: 'Atera API key',
    shape: [hex(32)],
    near: ['atera'],
    severity: 'critical',
    grants: 'read and change customers, agents and alerts',
    revoke: 'Reset it: Atera, Admin, API.',
    docs: 'https://app.atera.com/apidocs/',
  },
];
