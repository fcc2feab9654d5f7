/** Autopilot's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'autopilot-api-key',
    title: 'Autopilot API key',
    shape: [hex(32)],
    near: ['autopilot_api', 'autopilothq'],
    severity: 'error',
    grants: 'read and change all contacts',
    revoke: 'Delete it: Autopilot, Settings, API.',
    docs: 'https://autopilot.docs.apiary.io/',
  },
];
