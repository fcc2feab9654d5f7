/** Defined Networking's token. */
import { chars } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'defined-networking-api-token',
    title: 'Defined Networking API key',
    shape: ['dnkey-', chars('a-zA-Z0-9=_-', 26), '-', chars('a-zA-Z0-9=_-', 52)],
    severity: 'critical',
    grants: 'change hosts and routes of the overlay network',
    revoke: 'Revoke it: https://admin.defined.net/settings/api-keys',
    docs: 'https://docs.defined.net/guides/automating-host-creation/',
  },
];
