/** ReadMe's API keys. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'readme-api-key',
    title: 'ReadMe API key',
    shape: ['rdme_', base36(70)],
    grants: 'change the documentation of its project',
    revoke: 'Delete it at https://dash.readme.com (your project, Configuration, API keys).',
    docs: 'https://docs.readme.com/main/reference/intro/authentication',
  },
];
