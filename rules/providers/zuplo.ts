/** Zuplo's consumer API keys. */
import { hex, base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'zuplo-api-key',
    title: 'Zuplo API key',
    shape: ['zpka_', base36(32), '_', hex(8)],
    grants: "call its consumer's APIs",
    revoke: 'Delete it at https://portal.zuplo.com (Services, API Key Service).',
    docs: 'https://zuplo.com/docs/articles/api-key-management',
  },
];
