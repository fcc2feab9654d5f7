/** Zonka Feedback's API tokens. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'zonka-api-token',
    title: 'Zonka Feedback API token',
    shape: [base62(36)],
    near: ['zonka', 'zonkafeedback'],
    grants: 'read the answers of its company',
    revoke: 'Make a new one in Zonka Feedback under Settings, Developers.',
    docs: 'https://docs.zonkafeedback.com/',
  },
];
