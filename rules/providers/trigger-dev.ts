/** Trigger.dev's keys. */
import { base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'trigger-dev-secret-key',
    title: 'Trigger.dev secret key',
    shape: [oneOf('tr_prod_', 'tr_stg_', 'tr_dev_', 'tr_pat_', 'tr_preview_'), base62(20, 40)],
    sandbox: /^tr_dev/,
    grants: 'run tasks of its environment and read their payloads',
    revoke: 'Regenerate it at https://cloud.trigger.dev (your project, API keys).',
    docs: 'https://trigger.dev/docs/apikeys',
  },
];
