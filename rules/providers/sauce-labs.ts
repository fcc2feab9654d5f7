/** Sauce Labs' access keys. */
import { uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'sauce-labs-access-key',
    title: 'Sauce Labs access key',
    shape: [...uuid],
    near: ['sauce', 'saucelabs', 'sauce_access', 'sauce_labs'],
    grants: 'run tests at the cost of its user',
    revoke: 'Regenerate it at https://app.saucelabs.com/user-settings.',
    docs: 'https://docs.saucelabs.com/basics/acct-team-mgmt/managing-user-info/',
  },
];
