/** SolarWinds' API tokens. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'solar-winds-api-token',
    title: 'SolarWinds Observability API token',
    shape: [base64url(71)],
    near: ['solarwinds', 'swo_api', 'swo_token'],
    grants: 'send and read the telemetry of its organisation',
    revoke: 'Revoke it in SolarWinds Observability under Settings, API Tokens.',
    docs: 'https://documentation.solarwinds.com/en/success_center/observability/content/settings/api-tokens.htm',
  },
];
