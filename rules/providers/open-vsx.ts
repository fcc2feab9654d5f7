/** Access tokens of the Open VSX registry. */
import { uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'open-vsx-access-token',
    title: 'Open VSX access token',
    shape: ['ovsxat_', ...uuid],
    severity: 'critical',
    grants: 'publish versions of editor extensions in the name of its owner',
    revoke: 'Delete it at https://open-vsx.org/user-settings/tokens.',
    docs: 'https://github.com/eclipse/openvsx/wiki/Publishing-Extensions',
  },
];
