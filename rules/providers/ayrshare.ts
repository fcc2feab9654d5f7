/** Ayrshare's token. */
import { oneOf, upper36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'ayrshare-api-key',
    title: 'Ayrshare API key',
    shape: [
      oneOf(
        [upper36(7), '-', upper36(7), '-', upper36(7), '-', upper36(7)],
        [upper36(8), '-', upper36(8), '-', upper36(8), '-', upper36(8)],
      ),
    ],
    near: ['ayrshare'],
    severity: 'error',
    grants: 'post to all linked social accounts',
    revoke: 'Regenerate it: Ayrshare, API Key page.',
    docs: 'https://www.ayrshare.com/docs/apis/overview',
  },
];
