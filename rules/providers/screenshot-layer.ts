/** Screenshotlayer's access keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'screenshot-layer-access-key',
    title: 'Screenshotlayer access key',
    shape: [hex(32)],
    near: ['screenshotlayer'],
    severity: 'warn',
    grants: 'take screenshots at the cost of its account',
    revoke: 'Reset it at https://screenshotlayer.com/dashboard.',
    docs: 'https://screenshotlayer.com/documentation',
  },
];
