/** Particle's access tokens. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'particle-access-token',
    title: 'Particle access token',
    shape: [hex(40)],
    near: ['particle', 'particle.io', 'api.particle.io', 'particle_access'],
    grants: 'steer the devices of its user',
    revoke: 'particle token revoke <TOKEN>',
    docs: 'https://docs.particle.io/reference/cloud-apis/api/#access-tokens',
  },
];
