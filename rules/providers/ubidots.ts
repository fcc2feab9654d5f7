/** Ubidots's API tokens. */
import { base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'ubidots-api-token',
    title: 'Ubidots API token',
    shape: [oneOf('BBFF-', 'BBUS-', 'BBAU-'), base62(30, 36)],
    grants: 'read and write the device data of its account',
    revoke: 'Delete it at https://industrial.ubidots.com/accounts/api_credentials/.',
    docs: 'https://docs.ubidots.com/reference/authentication',
  },
];
