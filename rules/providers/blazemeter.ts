/** BlazeMeter's token. */
import { anyUuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'blazemeter-api-key',
    title: 'BlazeMeter API key',
    shape: [...anyUuid],
    near: ['blazemeter', 'runscope'],
    grants: "run tests on the account's bill",
    revoke: 'Revoke it: BlazeMeter, Settings, API Keys.',
    docs: 'https://help.blazemeter.com/apidocs/bm-general/authentication.htm',
  },
];
