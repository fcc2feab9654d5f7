/** Strava's client secrets. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'strava-client-secret',
    title: 'Strava client secret or token',
    shape: [hex(40)],
    near: ['strava'],
    grants: 'read and write activities as its application or user',
    revoke: 'Reset it at https://www.strava.com/settings/api.',
    docs: 'https://developers.strava.com/docs/authentication/',
  },
];
