/** Bugsnag's token. */
import { hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'bugsnag-api-key',
    title: 'Bugsnag API key',
    shape: [hex(32)],
    near: ['bugsnag'],
    severity: 'warn',
    grants: 'report errors to the project',
    revoke: 'Regenerate it: Bugsnag, Settings, Project API key.',
    docs: 'https://docs.bugsnag.com/api/',
  },
];
