/** Plane's API keys. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'plane-api-key',
    title: 'Plane API key',
    shape: ['plane_api_', hex(32)],
    grants: 'read and change the work items of its workspace as its user',
    revoke: 'Delete it in Plane under Profile settings, Personal access tokens.',
    docs: 'https://developers.plane.so/api-reference/introduction#authentication',
  },
];
