/** Dependency-Track's token. */
import { base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'dependency-track-api-key',
    title: 'Dependency-Track API key',
    shape: ['odt_', oneOf([base62(8), '_', base62(32)], [base62(32, 40)])],
    grants: 'read or change projects and findings as its team',
    revoke: 'Delete it: Dependency-Track, Administration, Access Management, Teams.',
    docs: 'https://docs.dependencytrack.org/integrations/rest-api/',
  },
];
