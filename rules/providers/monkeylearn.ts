/** MonkeyLearn's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'monkeylearn-api-key',
    title: 'MonkeyLearn API key',
    shape: [hex(40)],
    near: ['monkeylearn'],
    severity: 'warn',
    grants: 'analyse text at the cost of its account',
    revoke: 'Make a new one at https://app.monkeylearn.com/main/my-account/tab/api-keys/.',
    docs: 'https://monkeylearn.com/api/v3/',
  },
];
