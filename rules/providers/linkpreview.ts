/** LinkPreview's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'linkpreview-api-key',
    title: 'LinkPreview API key',
    shape: [hex(32)],
    near: ['linkpreview'],
    severity: 'note',
    grants: "use up the account's quota",
    revoke: 'Delete it at https://my.linkpreview.net',
    docs: 'https://docs.linkpreview.net/#authentication',
  },
];
