/** The Guardian's token. */
import { anyUuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'guardian-api-key',
    title: 'The Guardian API key',
    shape: [...anyUuid],
    near: ['guardian_api', 'guardianapi', 'content.guardianapis.com', 'guardian_key'],
    severity: 'note',
    grants: "use up the account's quota",
    revoke: 'Ask for a new key at https://open-platform.theguardian.com/access/',
    docs: 'https://open-platform.theguardian.com/documentation/',
  },
];
