/** Aikido's token. */
import { base62, base64url, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'aikido-ci-key',
    title: 'Aikido CI API key',
    shape: [oneOf('AIK_CI_', 'AIK_RUNTIME_'), base64url(40, 80)],
    grants: 'start and read scans of the workspace',
    revoke: 'Delete it: Aikido, Integrations, CI.',
    docs: 'https://help.aikido.dev/code-scanning/local-code-scanning/aikido-ci-gating-functionality',
  },
  {
    id: 'aikido-client-secret',
    title: 'Aikido client secret',
    shape: ['AIK_SECRET_', base62(64)],
    severity: 'critical',
    grants: 'read the findings of the workspace and change its settings, as far as its scopes go',
    revoke: 'Delete it: Aikido, Integrations, API, Aikido REST API.',
    docs: 'https://apidocs.aikido.dev/reference/authorization',
  },
];
