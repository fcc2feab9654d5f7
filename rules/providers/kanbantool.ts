/** Kanban Tool's token. */
import { upper36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'kanbantool-api-token',
    title: 'Kanban Tool API token',
    shape: [upper36(12)],
    near: ['kanbantool', 'kanban_tool'],
    severity: 'error',
    grants: 'read and change boards as its user',
    revoke: 'Regenerate it: Kanban Tool, My profile, API access.',
    docs: 'https://kanbantool.com/developer',
  },
];
