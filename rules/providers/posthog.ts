/** PostHog's keys. */
import { base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'posthog-personal-api-key',
    title: 'PostHog personal API key',
    shape: ['phx_', base62(41, 49)],
    grants: 'read and change the analytics of every project that its user reaches',
    revoke: 'Delete it at https://app.posthog.com/settings/user-api-keys.',
    docs: 'https://posthog.com/docs/api#personal-api-keys',
  },
  {
    id: 'posthog-secure-key',
    title: 'PostHog feature flags or OAuth key',
    shape: [oneOf('phs_', 'pha_', 'phr_'), base62(41, 49)],
    grants: 'evaluate feature flags or call the API as its user',
    revoke:
      'Rotate it at https://app.posthog.com/settings/project (Feature flags secure API key) or revoke the OAuth application.',
    docs: 'https://posthog.com/docs/feature-flags/local-evaluation',
  },
  {
    id: 'posthog-project-key',
    title: 'PostHog project API key',
    shape: ['phc_', base62(41, 49)],
    severity: 'note',
    confidence: 'medium',
    grants: 'send events into its project; it is made to be seen by browsers',
    revoke: 'Reset it at https://app.posthog.com/settings/project (Danger zone) if events are being forged.',
    docs: 'https://posthog.com/docs/api#authentication',
  },
];
