/** Drone CI's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'drone-access-token',
    title: 'Drone CI token',
    shape: [base62(32)],
    near: ['droneci', 'drone_ci', 'drone_token', 'drone_server_token', 'drone_rpc', 'drone_secret'],
    grants: 'start builds and read the secrets of repositories',
    revoke: 'Reset it: Drone, your account, Personal Token.',
    docs: 'https://docs.drone.io/cli/configure/',
  },
];
