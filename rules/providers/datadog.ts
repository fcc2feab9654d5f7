/** Datadog's tokens. */
import { base36, hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://docs.datadoghq.com/account_management/api-app-keys/';

export const tokens: readonly Token[] = [
  {
    id: 'datadog-api-key',
    title: 'Datadog API key',
    shape: [hex(32)],
    near: ['datadog', 'dd_api_key', 'dd-api-key', 'dd_key'],
    grants: 'send metrics, logs and traces to the organisation',
    revoke: 'Revoke it at https://app.datadoghq.com/organization-settings/api-keys',
    docs: DOCS,
  },
  {
    id: 'datadog-application-key',
    title: 'Datadog application key',
    shape: [base36(40)],
    near: ['datadog', 'dd_app', 'dd_application', 'dd-application-key'],
    severity: 'critical',
    grants: 'read and, with an API key, change what its user can in Datadog',
    revoke: 'Revoke it at https://app.datadoghq.com/organization-settings/application-keys',
    docs: DOCS,
  },
  {
    id: 'datadog-client-token',
    title: 'Datadog client token',
    shape: ['pub', hex(32)],
    near: ['datadog', 'dd_client'],
    severity: 'warn',
    grants: 'send browser and mobile data to the organisation',
    revoke: 'Revoke it at https://app.datadoghq.com/organization-settings/client-tokens',
    docs: DOCS,
  },
];
