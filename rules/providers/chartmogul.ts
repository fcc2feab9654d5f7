/** ChartMogul's token. */
import { base62, hex, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'chartmogul-api-key',
    title: 'ChartMogul API key',
    shape: [oneOf([hex(32)], [base62(32)])],
    near: ['chartmogul'],
    grants: 'read and change revenue data',
    revoke: 'Delete it: ChartMogul, Profile, API keys.',
    docs: 'https://dev.chartmogul.com/docs/authentication',
  },
];
