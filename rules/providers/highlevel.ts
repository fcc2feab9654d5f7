/** HighLevel's token. */
import { uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'highlevel-integration-token',
    title: 'HighLevel private integration token',
    shape: ['pit-', ...uuid],
    grants: 'read and change contacts as its scopes allow',
    revoke: 'Rotate it: HighLevel, Settings, Private Integrations.',
    docs: 'https://help.gohighlevel.com/support/solutions/articles/155000003054',
  },
];
