/** LiveAgent's token. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'liveagent-api-key',
    title: 'LiveAgent API key',
    shape: [base36(32)],
    near: ['liveagent', 'ladesk'],
    severity: 'error',
    grants: 'read and answer tickets',
    revoke: 'Delete it: LiveAgent, Configuration, System, API.',
    docs: 'https://support.liveagent.com/911737-API',
  },
];
