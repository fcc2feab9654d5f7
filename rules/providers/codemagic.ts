/** Codemagic's token. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'codemagic-api-token',
    title: 'Codemagic API token',
    shape: [base64url(43)],
    near: ['codemagic'],
    grants: 'start builds and read artifacts',
    revoke: 'Regenerate it: Codemagic, Teams, Integrations, Codemagic API.',
    docs: 'https://docs.codemagic.io/rest-api/codemagic-rest-api/',
  },
];
