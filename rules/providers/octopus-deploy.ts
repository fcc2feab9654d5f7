/** Octopus Deploy's API keys. */
import { upper36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'octopus-deploy-api-key',
    title: 'Octopus Deploy API key',
    shape: ['API-', upper36(25, 27)],
    severity: 'critical',
    check: (value) => /[0-9][A-Z]{0,40}[0-9]/.test(value.slice(4)),
    grants: 'deploy and change everything its user can in the Octopus server',
    revoke: 'Delete it in the Octopus portal under your profile, My API Keys.',
    docs: 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key',
  },
];
