/** Secrets of Rails applications. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://guides.rubyonrails.org/security.html#custom-credentials';

export const tokens: readonly Token[] = [
  {
    id: 'rails-master-key',
    title: 'Rails master key',
    shape: [hex(32)],
    near: ['rails_master_key'],
    telling: true,
    severity: 'critical',
    confidence: 'high',
    grants: "read every secret in the application's encrypted credentials",
    revoke: 'Change the secrets inside, then encrypt them anew: rm config/master.key and bin/rails credentials:edit.',
    docs: DOCS,
  },
  {
    id: 'rails-secret-key-base',
    title: 'Rails secret key base',
    shape: [hex(128)],
    near: ['secret_key_base', 'secret_token'],
    telling: true,
    severity: 'critical',
    grants: 'forge session cookies and signed messages of the application',
    revoke: 'Make a new one (bin/rails secret) and set it as SECRET_KEY_BASE: everybody is signed out.',
    docs: 'https://guides.rubyonrails.org/security.html#session-storage',
  },
];
