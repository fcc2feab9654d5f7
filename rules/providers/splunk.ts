/** Splunk's tokens. */
import { base64url, uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'splunk-hec-token',
    title: 'Splunk HTTP event collector token',
    shape: [...uuid],
    near: ['splunk', 'splunk_hec', 'splunk_token', 'hec_token'],
    grants: 'send events into its index',
    revoke: 'Disable it under Settings, Data inputs, HTTP Event Collector.',
    docs: 'https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector',
  },
  {
    id: 'splunk-observability-token',
    title: 'Splunk Observability token',
    shape: [base64url(22)],
    near: ['splunk', 'signalfx', 'splunk_access', 'sfx_auth', 'sfx_token'],
    grants: 'send and read the telemetry of its organisation',
    revoke: 'Rotate it at https://app.us1.signalfx.com (Settings, Access Tokens).',
    docs: 'https://docs.splunk.com/observability/en/admin/authentication/authentication-tokens/tokens.html',
  },
];
