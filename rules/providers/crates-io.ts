/** crates.io's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'crates-io-api-token',
    title: 'crates.io API token',
    shape: ['cio', base62(32)],
    severity: 'critical',
    grants: 'publish and yank crates of its user',
    revoke: 'Revoke it at https://crates.io/settings/tokens',
    docs: 'https://doc.rust-lang.org/cargo/reference/publishing.html',
  },
];
