/** Docker Swarm's tokens. */
import { base36, base64 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'docker-swarm-join-token',
    title: 'Docker Swarm join token',
    shape: ['SWMTKN-1-', base36(50), '-', base36(25)],
    severity: 'critical',
    grants: 'join a machine to the swarm, as a worker or a manager',
    revoke: 'docker swarm join-token --rotate worker (or manager)',
    docs: 'https://docs.docker.com/engine/swarm/join-nodes/',
  },
  {
    id: 'docker-swarm-unlock-key',
    title: 'Docker Swarm unlock key',
    shape: ['SWMKEY-1-', base64(43)],
    severity: 'critical',
    grants: "unlock the managers' stored keys",
    revoke: 'docker swarm unlock-key --rotate',
    docs: 'https://docs.docker.com/engine/swarm/swarm_manager_locking/',
  },
];
