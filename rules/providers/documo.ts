/** Documo's token. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'documo-api-key',
    title: 'Documo API key',
    shape: ['ey', base64url(32, 60), '.', base64url(100, 300), '.', base64url(43)],
    near: ['documo', 'mfax'],
    severity: 'error',
    grants: 'send and read faxes',
    revoke: 'Delete it: Documo, Settings, API.',
    docs: 'https://docs.documo.com/',
  },
];
