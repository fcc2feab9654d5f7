/** LiveKit's tokens. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://docs.livekit.io/home/get-started/authentication/';
const REVOKE = 'Revoke it: LiveKit Cloud, project, Settings, API Keys.';

export const tokens: readonly Token[] = [
  {
    id: 'livekit-api-secret',
    title: 'LiveKit API secret',
    shape: [base62(43, 50)],
    near: ['livekit'],
    severity: 'critical',
    grants: 'create and enter rooms of the project',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'livekit-api-key',
    title: 'LiveKit API key',
    shape: ['API', base62(12, 14)],
    near: ['livekit'],
    severity: 'warn',
    grants: 'name the key; its secret is often close by',
    revoke: REVOKE,
    docs: DOCS,
  },
];
