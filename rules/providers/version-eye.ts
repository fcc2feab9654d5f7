/** VersionEye's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'version-eye-api-key',
    title: 'VersionEye API key',
    shape: [base62(40)],
    near: ['versioneye'],
    grants: 'read the projects of its user',
    revoke: 'Make a new one in VersionEye under Settings, API key.',
    docs: 'https://github.com/versioneye/versioneye-api',
  },
];
