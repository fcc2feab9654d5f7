/** GeoIPify's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'geoipify-api-key',
    title: 'GeoIPify API key',
    shape: ['at_', base62(29)],
    near: ['geoipify', 'geoipifi', 'geo_ipify', 'geo.ipify'],
    severity: 'note',
    grants: "use up the account's quota",
    revoke: 'Regenerate it: https://geo.ipify.org/account',
    docs: 'https://geo.ipify.org/docs',
  },
];
