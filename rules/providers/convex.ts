/** Convex's token. */
import { base64, chars, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'convex-deploy-key',
    title: 'Convex deploy key',
    shape: [
      oneOf('prod', 'dev', 'preview', 'project'),
      ':',
      chars('a-zA-Z0-9:_-', 3, 80),
      '|eyJ2',
      base64(60, 300),
      oneOf('==', '=', ''),
    ],
    keywords: ['|eyJ2'],
    severity: 'critical',
    grants: 'deploy code to the project and read its data',
    revoke: 'Delete it: Convex dashboard, Project or Deployment Settings, Deploy Keys.',
    docs: 'https://docs.convex.dev/cli/deploy-key-types',
  },
];
