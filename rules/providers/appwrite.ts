/** Appwrite's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'appwrite-api-key',
    title: 'Appwrite API key',
    shape: ['standard_', hex(256)],
    severity: 'critical',
    grants: 'use the services of the project that its scopes allow',
    revoke: 'Delete it: Appwrite Console, project, Overview, Integrations, API keys.',
    docs: 'https://appwrite.io/docs/advanced/platform/api-keys',
  },
];
