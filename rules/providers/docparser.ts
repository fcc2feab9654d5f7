/** Docparser's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'docparser-api-key',
    title: 'Docparser API key',
    shape: [hex(40)],
    near: ['docparser'],
    grants: 'read and upload documents',
    revoke: 'Regenerate it: https://app.docparser.com/myaccount/api',
    docs: 'https://dev.docparser.com/',
  },
];
