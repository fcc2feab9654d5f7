/** SigOpt's API tokens. */
import { upper36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'sigopt-api-token',
    title: 'SigOpt API token',
    shape: [upper36(48)],
    near: ['sigopt'],
    grants: 'run experiments of its organisation',
    revoke: 'Rotate it at https://app.sigopt.com/tokens/info.',
    docs: 'https://docs.sigopt.com/core-module-api-references/api-topics/api-tokens-and-authentication',
  },
];
