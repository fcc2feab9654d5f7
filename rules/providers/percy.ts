/** Percy's tokens. */
import { hex, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'percy-token',
    title: 'Percy token',
    shape: [oneOf([hex(64)], [oneOf('web_', 'app_', 'auto_', 'ss_'), hex(64)])],
    near: ['percy', 'percy_token'],
    telling: true,
    severity: 'warn',
    entropy: 3,
    grants: 'upload snapshots into its project',
    revoke: 'Regenerate it at https://percy.io (project settings, Project token).',
    docs: 'https://www.browserstack.com/docs/percy/integrate/overview',
  },
];
