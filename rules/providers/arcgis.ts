/** Esri ArcGIS's token. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'arcgis-api-key',
    title: 'Esri ArcGIS API key',
    shape: ['AAPK', base64url(50, 200)],
    near: ['arcgis', 'esri'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Delete the key: https://location.arcgis.com, API keys.',
    docs: 'https://developers.arcgis.com/documentation/security-and-authentication/api-key-authentication/',
  },
];
