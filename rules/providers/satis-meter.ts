/** SatisMeter's keys. */
import { base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'satis-meter-key',
    title: 'SatisMeter write or read key',
    shape: [oneOf([base62(32)], [base62(16)])],
    near: ['satismeter', 'satis_meter'],
    entropy: 3,
    grants: 'send and read the answers of its project',
    revoke: 'Make a new one at https://app.satismeter.com (project settings, Integrations).',
    docs: 'https://help.satismeter.com/en/articles/84-rest-api',
  },
];
