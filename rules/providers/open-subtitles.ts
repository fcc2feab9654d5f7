/** OpenSubtitles' API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'open-subtitles-api-key',
    title: 'OpenSubtitles API key',
    shape: [base62(32)],
    near: ['opensubtitles', 'open_subtitles'],
    severity: 'warn',
    grants: 'search subtitles within the quota of its consumer',
    revoke: 'Delete it at https://www.opensubtitles.com/en/consumers.',
    docs: 'https://opensubtitles.stoplight.io/docs/opensubtitles-api/e3750fd63a100-getting-started',
  },
];
