/** SurveyMonkey's access tokens. */
import { base64url, optional } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'survey-monkey-access-token',
    title: 'SurveyMonkey access token',
    shape: [base64url(60, 100), optional('.', base64url(20, 60))],
    near: ['surveymonkey', 'survey_monkey'],
    grants: 'read and change the surveys of its user',
    revoke: 'Delete the app at https://developer.surveymonkey.com/apps/.',
    docs: 'https://api.surveymonkey.com/v3/docs#authentication',
  },
];
