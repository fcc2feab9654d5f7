/** Clojars' token. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'clojars-deploy-token',
    title: 'Clojars deploy token',
    shape: ['CLOJARS_', base36(60)],
    severity: 'critical',
    grants: 'publish libraries as its user',
    revoke: 'Disable it at https://clojars.org/tokens',
    docs: 'https://github.com/clojars/clojars-web/wiki/Deploy-Tokens',
  },
];
