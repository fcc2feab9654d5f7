/** SurveySparrow's access tokens. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'survey-sparrow-access-token',
    title: 'SurveySparrow access token',
    shape: [base64url(80, 90)],
    near: ['surveysparrow', 'survey_sparrow'],
    grants: 'read and change the surveys of its account',
    revoke: 'Delete the app in SurveySparrow under Settings, Apps & Integrations.',
    docs: 'https://developers.surveysparrow.com/',
  },
];
