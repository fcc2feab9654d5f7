/** Signable's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'signable-api-key',
    title: 'Signable API key',
    shape: [hex(32)],
    near: ['signable'],
    grants: 'send and read the envelopes of its account',
    revoke: 'Make a new one at https://app.signable.app (Company settings, API).',
    docs: 'https://developers.signable.app/',
  },
];
