/** Strapi's API tokens. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'strapi-api-token',
    title: 'Strapi API token',
    shape: [hex(256)],
    near: ['strapi'],
    grants: 'read or change the content of its server',
    revoke: 'Delete it in Strapi under Settings, API Tokens.',
    docs: 'https://docs.strapi.io/cms/features/api-tokens',
  },
];
