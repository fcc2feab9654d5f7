/** Fibery's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'fibery-api-token',
    title: 'Fibery API token',
    shape: [hex(8), '.', hex(35)],
    near: ['fibery'],
    severity: 'error',
    grants: 'read and change everything its user can',
    revoke: 'Delete it: Fibery, Settings, API Tokens.',
    docs: 'https://api.fibery.io/#authentication',
  },
];
