/** Braintrust's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'braintrust-api-key',
    title: 'Braintrust API key',
    shape: ['sk-', base62(48)],
    near: ['braintrust'],
    severity: 'error',
    grants: 'read and change experiments and use the models behind the proxy',
    revoke: 'Delete it: Braintrust, Settings, API keys.',
    docs: 'https://www.braintrust.dev/docs/reference/api',
  },
];
