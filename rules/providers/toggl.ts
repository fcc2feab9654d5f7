/** Toggl Track's API tokens. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'toggl-api-token',
    title: 'Toggl Track API token',
    shape: [hex(32)],
    near: ['toggl', 'toggl_track', 'toggl_api'],
    grants: 'read and change the time entries of its user',
    revoke: 'Reset it at https://track.toggl.com/profile.',
    docs: 'https://engineering.toggl.com/docs/authentication',
  },
];
