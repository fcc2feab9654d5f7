/** OpenCage's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'open-cage-api-key',
    title: 'OpenCage API key',
    shape: [hex(32)],
    near: ['opencage', 'opencagedata'],
    severity: 'warn',
    grants: 'geocode at the cost of its account',
    revoke: 'Delete it at https://opencagedata.com/dashboard#geocoding.',
    docs: 'https://opencagedata.com/api',
  },
];
