/** Statuspage's API keys. */
import { hex, oneOf, uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'status-page-api-key',
    title: 'Statuspage API key',
    shape: [oneOf([...uuid], [hex(64)])],
    near: ['statuspage', 'status_page'],
    entropy: 2.8,
    grants: 'publish and change the incidents of its page',
    revoke: 'Delete it at https://manage.statuspage.io (your avatar, API info).',
    docs: 'https://developer.statuspage.io/#section/Authentication',
  },
];
