/** Captain Data's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'captain-data-api-key',
    title: 'Captain Data API key',
    shape: [hex(64)],
    near: ['captaindata', 'captain_data'],
    grants: 'run workflows of the workspace',
    revoke: 'Regenerate it: Captain Data, Settings, API.',
    docs: 'https://docs.captaindata.com/',
  },
];
