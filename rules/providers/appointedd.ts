/** Appointedd's token. */
import { chars } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'appointedd-api-key',
    title: 'Appointedd API key',
    shape: [chars('a-zA-Z0-9=+', 88)],
    near: ['appointedd'],
    severity: 'error',
    grants: 'read and change bookings',
    revoke: 'Delete it: Appointedd, Settings, Integrations.',
    docs: 'https://developers.appointedd.com/',
  },
];
