/** MeaningCloud's licence keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'meaningcloud-license-key',
    title: 'MeaningCloud license key',
    shape: [hex(32)],
    near: ['meaningcloud'],
    severity: 'warn',
    grants: 'analyse text at the cost of its account',
    revoke: 'Replace it at https://www.meaningcloud.com/developer/account/subscriptions.',
    docs: 'https://learn.meaningcloud.com/developer/',
  },
];
