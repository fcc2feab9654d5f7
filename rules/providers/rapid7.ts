/** Rapid7 Insight platform's API keys. */
import { uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'rapid7-api-key',
    title: 'Rapid7 Insight platform API key',
    shape: [...uuid],
    near: ['rapid7', 'insight_api', 'insightvm', 'insightidr'],
    grants: 'read and change the findings of its organisation',
    revoke: 'Delete it at https://insight.rapid7.com (API keys).',
    docs: 'https://docs.rapid7.com/insight/managing-platform-api-keys/',
  },
];
