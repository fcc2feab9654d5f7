/** Humanity's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'humanity-api-key',
    title: 'Humanity API key',
    shape: [hex(40)],
    near: ['humanity'],
    severity: 'error',
    grants: 'read and change shifts',
    revoke: 'Regenerate it: Humanity, Settings, API.',
    docs: 'https://platform.humanity.com/docs',
  },
];
