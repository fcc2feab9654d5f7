/** Ghost's tokens. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const REVOKE = 'Delete the integration: Ghost Admin, Settings, Integrations.';

export const tokens: readonly Token[] = [
  {
    id: 'ghost-admin-api-key',
    title: 'Ghost Admin API key',
    shape: [hex(24), ':', hex(64)],
    near: ['ghost'],
    severity: 'critical',
    grants: 'publish and change everything on the site',
    revoke: REVOKE,
    docs: 'https://docs.ghost.org/admin-api/#token-authentication',
  },
  {
    id: 'ghost-content-api-key',
    title: 'Ghost Content API key',
    shape: [hex(26)],
    near: ['ghost'],
    severity: 'note',
    grants: 'read published content',
    revoke: REVOKE,
    docs: 'https://docs.ghost.org/content-api',
  },
];
