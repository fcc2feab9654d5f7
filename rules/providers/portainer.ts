/** Portainer's access tokens. */
import { chars, optional } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'portainer-access-token',
    title: 'Portainer access token',
    shape: ['ptr_', chars('A-Za-z0-9+/_\\-', 43), optional('=')],
    near: ['portainer'],
    telling: true,
    severity: 'critical',
    confidence: 'high',
    grants: 'run and change containers and stacks as its user',
    revoke: 'Remove it in Portainer under My account, Access tokens.',
    docs: 'https://docs.portainer.io/api/access',
  },
];
