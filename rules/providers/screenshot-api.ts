/** ScreenshotAPI's tokens. */
import { upper36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'screenshot-api-token',
    title: 'ScreenshotAPI token',
    shape: [upper36(7), '-', upper36(7), '-', upper36(7), '-', upper36(7)],
    near: ['screenshotapi', 'screenshot_api'],
    severity: 'warn',
    grants: 'take screenshots at the cost of its account',
    revoke: 'Make a new one at https://app.screenshotapi.net.',
    docs: 'https://docs.screenshotapi.net/',
  },
];
