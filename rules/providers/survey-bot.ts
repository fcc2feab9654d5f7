/** Surveybot's API keys. */
import { base62 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'survey-bot-api-key',
    title: 'Surveybot API key',
    shape: [base62(80)],
    near: ['surveybot'],
    grants: 'read the answers of its account',
    revoke: 'Make a new one at https://app.surveybot.io.',
    docs: 'https://app.surveybot.io/accounts/api_doc',
  },
];
