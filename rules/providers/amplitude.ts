/** Amplitude's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'amplitude-api-key',
    title: 'Amplitude API or secret key',
    shape: [hex(32)],
    near: ['amplitude'],
    grants: "send events and, with the secret key, export all of the project's data",
    revoke: 'Rotate it: Amplitude, Settings, Projects, API keys and secret keys.',
    docs: 'https://amplitude.com/docs/apis/authentication',
  },
];
