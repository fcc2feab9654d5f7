/** Everhour's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'everhour-api-key',
    title: 'Everhour API key',
    shape: [hex(4), '-', hex(4), '-', hex(6), '-', hex(6), '-', hex(8)],
    near: ['everhour'],
    grants: 'read and change time records',
    revoke: 'Regenerate it: Everhour, My Profile.',
    docs: 'https://everhour.docs.apiary.io/',
  },
];
