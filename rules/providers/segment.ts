/** Segment's tokens. */
import { base62, base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'segment-public-api-token',
    title: 'Segment Public API token',
    shape: ['sgp_', base62(64)],
    severity: 'critical',
    grants: 'manage the sources, destinations and users of its workspace',
    revoke: 'Delete it at https://app.segment.com (Settings, Workspace settings, Access Management, Tokens).',
    docs: 'https://docs.segmentapis.com/tag/Getting-Started',
  },
  {
    id: 'segment-legacy-token',
    title: 'Segment access token (old format)',
    shape: [base64url(43), '.', base64url(43)],
    near: ['segment_api', 'segment_access', 'segment_token', 'segment_key', 'segment_secret', 'segment_auth'],
    grants: 'manage the sources and destinations of its workspace',
    revoke: 'Delete it at https://app.segment.com (Settings, Workspace settings, Access Management, Tokens).',
    docs: 'https://segment.com/docs/api/config-api/authentication/',
  },
  {
    id: 'segment-write-key',
    title: 'Segment write key',
    shape: [base62(32)],
    near: ['segment_write', 'segment_key', 'segment_api', 'analytics_write'],
    severity: 'warn',
    grants: 'send events into its source',
    revoke: 'Regenerate it at https://app.segment.com (your source, Settings, API Keys).',
    docs: 'https://segment.com/docs/connections/find-writekey/',
  },
];
