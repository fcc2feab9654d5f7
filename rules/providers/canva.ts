/** Canva's tokens. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'canva-client-secret',
    title: 'Canva client secret',
    shape: ['cnvca', base64url(51)],
    grants: 'act as the integration: exchange codes for tokens of its users',
    revoke: 'Generate a new one: https://www.canva.com/developers/integrations (your integration, Credentials).',
    docs: 'https://www.canva.dev/docs/connect/authentication/',
  },
];
