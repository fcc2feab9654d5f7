/** Credentials of Sidekiq's paid gems. */
import { hex, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const REVOKE = 'Ask support@contribsys.com for a new one.';
const DOCS = 'https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ';

export const tokens: readonly Token[] = [
  {
    id: 'sidekiq-credentials',
    title: 'Sidekiq Pro or Enterprise credentials',
    shape: [hex(8), ':', hex(8)],
    near: [
      'BUNDLE_ENTERPRISE__CONTRIBSYS__COM',
      'BUNDLE_GEMS__CONTRIBSYS__COM',
      'enterprise.contribsys.com',
      'gems.contribsys.com',
    ],
    telling: true,
    grants: "install its licensee's copy of the paid gems",
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'sidekiq-url',
    title: 'Sidekiq Pro or Enterprise gem source with credentials',
    shape: ['https://', hex(8), ':', hex(8), '@', oneOf('gems', 'enterprise'), '.contribsys.com'],
    keywords: ['.contribsys.com'],
    grants: "install its licensee's copy of the paid gems",
    revoke: REVOKE,
    docs: DOCS,
  },
];
