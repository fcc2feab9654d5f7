/** Pepipost (Netcore)'s API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'pepipost-api-key',
    title: 'Pepipost (Netcore) API key',
    shape: [hex(32)],
    near: ['pepipost', 'netcore'],
    severity: 'critical',
    grants: 'send mail from the domains of its account',
    revoke: 'Delete it at https://app.pepipost.com (Settings, Integration).',
    docs: 'https://docs.pepipost.com/',
  },
];
