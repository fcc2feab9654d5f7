/** App Center's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'appcenter-api-token',
    title: 'App Center API token',
    shape: [hex(40)],
    near: ['appcenter', 'app_center', 'mobile_center'],
    grants: 'build and distribute the apps of its user',
    revoke: 'App Center closed in 2025; remove it.',
    docs: 'https://learn.microsoft.com/en-us/appcenter/api-docs/',
  },
];
