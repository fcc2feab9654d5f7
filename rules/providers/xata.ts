/** Xata's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'xata-api-key',
    title: 'Xata API key',
    shape: ['xau_', base62(32, 44)],
    severity: 'critical',
    grants: 'read and change the databases of its user',
    revoke: 'Delete it at https://app.xata.io/settings (API keys; or: xata auth logout).',
    docs: 'https://xata.io/docs/rest-api/contexts#authentication',
  },
];
