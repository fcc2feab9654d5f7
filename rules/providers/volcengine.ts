/** Volcengine's access keys. */
import { base62, oneOf, optional } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'volcengine-access-key',
    title: 'Volcengine access key ID',
    shape: ['AKLT', base62(40, 48), optional(oneOf('==', '='))],
    kind: 'identifier',
    grants: 'name its access key to Volcengine; the secret is often close by',
    revoke: 'Delete it at https://console.volcengine.com/iam/keymanage/.',
    docs: 'https://www.volcengine.com/docs/6291/65568',
  },
];
