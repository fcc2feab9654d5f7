/** Cloudinary's tokens. */
import { base64url, chars, digits } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://cloudinary.com/documentation/product_environment_settings';
const REVOKE = 'Generate a new key and disable this one: Cloudinary Console, Settings, API Keys.';

export const tokens: readonly Token[] = [
  {
    id: 'cloudinary-url',
    title: 'Cloudinary URL with API secret',
    shape: ['cloudinary://', digits(14, 16), ':', base64url(24, 30), '@', chars('a-z0-9_-', 2, 60)],
    severity: 'critical',
    grants: 'read, change and delete all media of the product environment',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'cloudinary-api-secret',
    title: 'Cloudinary API secret',
    shape: [base64url(27)],
    near: ['cloudinary'],
    grants: 'read, change and delete all media of the product environment',
    revoke: REVOKE,
    docs: DOCS,
  },
];
