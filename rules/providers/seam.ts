/** Seam's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'seam-api-key',
    title: 'Seam API key',
    shape: ['seam_', base62(4, 10), '_', base62(24, 40)],
    grants: 'unlock doors and steer devices of its workspace',
    revoke: 'Delete it at https://console.seam.co (Developer, API Keys).',
    docs: 'https://docs.seam.co/latest/core-concepts/authentication/api-keys',
  },
];
