/** Endor Labs' token. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'endor-labs-api-key',
    title: 'Endor Labs API key',
    shape: ['endr+', base64url(16)],
    grants: 'read and change projects and findings',
    revoke: 'Delete it: Endor Labs, Access Control, API Keys.',
    docs: 'https://docs.endorlabs.com/rest-api/authentication/',
  },
];
