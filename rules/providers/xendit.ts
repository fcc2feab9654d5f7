/** Xendit's API keys. */
import { base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'xendit-api-key',
    title: 'Xendit secret key',
    shape: ['xnd_', oneOf('production', 'development'), '_', base62(40, 80)],
    keywords: ['xnd_production_', 'xnd_development_'],
    severity: 'critical',
    sandbox: /^xnd_development/,
    grants: 'take payments and send money of its business',
    revoke: 'Delete it at https://dashboard.xendit.co/settings/developers#api-keys.',
    docs: 'https://docs.xendit.co/docs/api-keys-authentication',
  },
];
