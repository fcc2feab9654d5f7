/** Crowdin's token. */
import { base62, hex, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'crowdin-access-token',
    title: 'Crowdin personal access token',
    shape: [oneOf([hex(80)], [base62(80)])],
    near: ['crowdin'],
    grants: 'read and change translations as its user',
    revoke: 'Revoke it at https://crowdin.com/settings#api-key',
    docs: 'https://support.crowdin.com/developer/authorization/',
  },
];
