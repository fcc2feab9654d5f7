/** Foursquare's token. */
import { base64, oneOf, upper36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'foursquare-api-key',
    title: 'Foursquare API key',
    shape: [oneOf([upper36(48)], ['fsq3', base64(44), oneOf('=', '')])],
    near: ['foursquare'],
    severity: 'warn',
    grants: "use up the account's quota, or act as the app",
    revoke: 'Delete it: https://foursquare.com/developers',
    docs: 'https://docs.foursquare.com/developer/reference/manage-api-keys',
  },
];
