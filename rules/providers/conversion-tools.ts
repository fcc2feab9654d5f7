/** Conversion Tools' token. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'conversion-tools-api-token',
    title: 'Conversion Tools API token',
    shape: ['eyJ', base64url(20, 80), '.eyJ', base64url(20, 300), '.', base64url(43)],
    near: ['conversiontools', 'conversion_tools'],
    severity: 'warn',
    grants: "use up the account's quota",
    revoke: 'Regenerate it: https://conversiontools.io/profile',
    docs: 'https://conversiontools.io/api-documentation',
  },
];
