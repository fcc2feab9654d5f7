/** Branch's token. */
import { base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'branch-key',
    title: 'Branch key or secret',
    shape: [oneOf('key_', 'secret_'), oneOf('live_', 'test_'), base62(32)],
    near: ['branch_io', 'branch_key', 'branch_secret', 'branchio', 'branch.io'],
    sandbox: /_test_/,
    grants: "create links and, with the secret, read and change the app's settings",
    revoke: 'Regenerate it: Branch Dashboard, Account Settings, Profile.',
    docs: 'https://help.branch.io/developers-hub/reference/authentication',
  },
];
