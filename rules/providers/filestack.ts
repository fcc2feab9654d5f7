/** Filestack's token. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'filestack-api-key',
    title: 'Filestack API key',
    shape: ['A', base62(20), 'z'],
    near: ['filestack', 'filepicker'],
    severity: 'warn',
    grants: 'upload files to the application',
    revoke: 'Regenerate it: https://dev.filestack.com',
    docs: 'https://www.filestack.com/docs/concepts/security/',
  },
];
