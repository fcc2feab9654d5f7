/** Workato's API tokens. */
import { lower, base64url, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'workato-api-token',
    title: 'Workato developer API token',
    shape: ['wrka', oneOf([], [lower(2)]), '-eyJ', base64url(8, 200), '.', base64url(16, 600), '.', base64url(64, 700)],
    severity: 'critical',
    grants: 'read and change the recipes and connections of its workspace',
    revoke: 'Regenerate it in Workato under Workspace admin, API clients.',
    docs: 'https://docs.workato.com/workato-api.html',
  },
];
