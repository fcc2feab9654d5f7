/** Harness' token. */
import { base62, base64url, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'harness-api-key',
    title: 'Harness access token',
    shape: [oneOf('pat', 'sat'), '.', base64url(22), '.', base62(24), '.', base62(20)],
    severity: 'critical',
    grants: 'run pipelines and change what its role allows',
    revoke: 'Delete it: Harness, profile or service account, API Keys, Tokens.',
    docs: 'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys',
  },
];
