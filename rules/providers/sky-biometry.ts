/** SkyBiometry's API keys. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'sky-biometry-api-key',
    title: 'SkyBiometry API key or secret',
    shape: [base36(25, 26)],
    near: ['skybiometry'],
    grants: 'recognise faces at the cost of its account',
    revoke: 'Delete the application at https://skybiometry.com/Admin.',
    docs: 'https://skybiometry.com/documentation/',
  },
];
