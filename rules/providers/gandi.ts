/** Gandi's token. */
import { base62, hex, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'gandi-api-key',
    title: 'Gandi API key or personal access token',
    shape: [oneOf([base62(24)], [hex(40)])],
    near: ['gandi'],
    severity: 'critical',
    grants: 'change domains and DNS of the organisation',
    revoke: 'Revoke it: Gandi, User settings, Manage Personal Access Tokens.',
    docs: 'https://api.gandi.net/docs/authentication/',
  },
];
