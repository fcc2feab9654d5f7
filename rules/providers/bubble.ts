/** Bubble's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'bubble-api-token',
    title: 'Bubble API token',
    shape: [hex(32)],
    near: ['bubble_api', 'bubble_key', 'bubbleapps'],
    grants: "read and change the app's data",
    revoke: 'Delete it: Bubble, Settings, API.',
    docs: 'https://manual.bubble.io/core-resources/api/the-bubble-api/the-data-api/authentication',
  },
];
