/** ImageKit's token. */
import { base64 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'imagekit-private-key',
    title: 'ImageKit private key',
    shape: ['private_', base64(27), '='],
    near: ['imagekit'],
    severity: 'critical',
    grants: 'read, change and delete all media',
    revoke: 'Regenerate it: ImageKit, Developer options, API keys.',
    docs: 'https://imagekit.io/docs/api-keys',
  },
];
