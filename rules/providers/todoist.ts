/** Todoist's API tokens. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'todoist-api-token',
    title: 'Todoist API token',
    shape: [hex(40)],
    near: ['todoist'],
    grants: 'read and change the tasks of its user',
    revoke: 'Issue a new one at https://app.todoist.com/app/settings/integrations/developer.',
    docs: 'https://developer.todoist.com/api/v1/#tag/Authorization',
  },
];
