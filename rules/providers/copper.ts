/** Copper's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'copper-api-key',
    title: 'Copper API key',
    shape: [hex(32)],
    near: ['copper_api', 'copper_key', 'coppercrm', 'prosperworks'],
    grants: 'read and change the CRM as its user',
    revoke: 'Delete it: Copper, Settings, Integrations, API Keys.',
    docs: 'https://developer.copper.com/introduction/authentication.html',
  },
];
