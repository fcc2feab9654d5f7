/** Neon's API keys. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'neon-api-key',
    title: 'Neon API key',
    shape: ['napi_', base36(64)],
    severity: 'critical',
    grants: "manage projects, branches and roles of its account, and read the databases' passwords",
    revoke: 'Revoke it at https://console.neon.tech/app/settings/api-keys (or DELETE /api_keys/{key_id}).',
    docs: 'https://neon.tech/docs/manage/api-keys',
  },
];
