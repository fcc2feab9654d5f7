/** APImetrics' token. */
import { upper36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'apimetrics-api-key',
    title: 'APImetrics API key',
    shape: [upper36(32)],
    near: ['apimetrics', 'api_metrics'],
    severity: 'warn',
    grants: 'read and change monitors',
    revoke: 'Delete it: APImetrics, Settings, API Keys.',
    docs: 'https://docs.apimetrics.io/docs/api-keys',
  },
];
