/** UploadThing's keys. */
import { hex, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'uploadthing-secret-key',
    title: 'UploadThing secret key',
    shape: ['sk_', oneOf('live', 'test'), '_', hex(64)],
    keywords: ['sk_live_', 'sk_test_'],
    sandbox: /^sk_test/,
    grants: 'upload and delete files of its app',
    revoke: 'Rotate it at https://uploadthing.com/dashboard (your app, API keys).',
    docs: 'https://docs.uploadthing.com/concepts/auth-security',
  },
];
