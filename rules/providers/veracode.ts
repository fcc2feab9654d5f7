/** Veracode's API credentials. */
import { hex, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'veracode-api-key',
    title: 'Veracode API secret key',
    shape: [oneOf('vera01es-', 'vera01gs-', 'vera02es-'), hex(32, 128)],
    severity: 'critical',
    grants: 'read the findings of its organisation and upload scans as its user',
    revoke: 'Revoke it at https://web.analysiscenter.veracode.com (API Credentials).',
    docs: 'https://docs.veracode.com/r/c_api_credentials3',
  },
  {
    id: 'veracode-named-api-key',
    title: 'Veracode API secret key (old format)',
    shape: [hex(128)],
    near: ['veracode'],
    severity: 'critical',
    grants: 'read the findings of its organisation and upload scans as its user',
    revoke: 'Revoke it at https://web.analysiscenter.veracode.com (API Credentials).',
    docs: 'https://docs.veracode.com/r/c_api_credentials3',
  },
];
