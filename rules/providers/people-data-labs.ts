/** People Data Labs' API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'people-data-labs-api-key',
    title: 'People Data Labs API key',
    shape: [hex(64)],
    near: ['peopledatalabs', 'people_data_labs', 'pdl_api', 'pdl_key'],
    grants: 'query people at the cost of its account',
    revoke: 'Delete it at https://dashboard.peopledatalabs.com/api-keys.',
    docs: 'https://docs.peopledatalabs.com/docs/authentication',
  },
];
