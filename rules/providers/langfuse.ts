/** Langfuse's token. */
import { uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'langfuse-secret-key',
    title: 'Langfuse secret key',
    shape: ['sk-lf-', ...uuid],
    grants: 'read and write traces and prompts of the project',
    revoke: 'Delete it: Langfuse, project, Settings, API Keys.',
    docs: 'https://langfuse.com/docs/api-and-data-platform/features/public-api',
  },
];
