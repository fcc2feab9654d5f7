/** Unleash's API tokens: project, environment and 56 hexadecimal digits. */
import { chars, hex, base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'unleash-api-token',
    title: 'Unleash API token',
    shape: [chars('A-Za-z0-9*_\\-', 1, 40), ':', base62(1, 30), '.', hex(52, 60)],
    near: ['unleash'],
    grants: 'read the feature flags of its project, or change them',
    revoke: 'Delete it in Unleash under Admin, API access.',
    docs: 'https://docs.getunleash.io/reference/api-tokens-and-client-keys',
  },
];
