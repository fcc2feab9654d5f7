/** Mergify's application keys. */
import { base64url, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'mergify-application-key',
    title: 'Mergify application key',
    shape: [oneOf('mka_', 'mergify_application_key_'), base64url(40, 200)],
    grants: 'read and steer the merge queue of its organisation',
    revoke: 'Delete it at https://dashboard.mergify.com (Settings, Applications).',
    docs: 'https://docs.mergify.com/api-usage/',
  },
];
