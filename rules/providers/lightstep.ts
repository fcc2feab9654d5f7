/** Lightstep's token. */
import { base64, hex, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'lightstep-access-token',
    title: 'Lightstep access token',
    shape: [oneOf([base64(64, 90), oneOf('==', '=', '')], [hex(32)])],
    near: ['lightstep', 'servicenow_cloud_observability'],
    grants: 'send traces, or with an API key read and change the project',
    revoke: 'Delete it: Lightstep, Settings, Access tokens.',
    docs: 'https://docs.lightstep.com/docs/create-and-manage-access-tokens',
  },
];
