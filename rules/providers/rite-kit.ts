/** RiteKit's client IDs. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'rite-kit-client-id',
    title: 'RiteKit client ID',
    shape: [hex(44)],
    near: ['ritekit'],
    severity: 'warn',
    grants: 'query hashtags at the cost of its account',
    revoke: 'Make a new one at https://ritekit.com/developer/dashboard.',
    docs: 'https://documenter.getpostman.com/view/2010712/SzS7Qku5',
  },
];
