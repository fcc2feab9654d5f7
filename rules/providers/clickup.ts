/** ClickUp's token. */
import { digits, upper36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'clickup-personal-token',
    title: 'ClickUp personal API token',
    shape: ['pk_', digits(5, 10), '_', upper36(32)],
    grants: 'do all that its user can do in ClickUp',
    revoke: 'Regenerate it: ClickUp, Settings, Apps.',
    docs: 'https://developer.clickup.com/docs/authentication',
  },
];
