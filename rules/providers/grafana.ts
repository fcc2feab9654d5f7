/** Grafana's tokens. */
import { base62, base64, chars, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'grafana-api-key',
    title: 'Grafana API key',
    shape: ['eyJrIjoi', base64(56, 400), oneOf('==', '=', '')],
    grants: 'read or change dashboards as its role allows',
    revoke: 'Delete it: Grafana, Administration, API keys.',
    docs: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/migrate-api-keys/',
  },
  {
    id: 'grafana-cloud-token',
    title: 'Grafana Cloud access policy token',
    shape: ['glc_', base64(32, 400), oneOf('==', '=', '')],
    severity: 'critical',
    grants: 'read or send metrics, logs and traces as its policy allows',
    revoke: 'Delete it: Grafana Cloud, Administration, Cloud access policies.',
    docs: 'https://grafana.com/docs/grafana-cloud/account-management/authentication-and-permissions/access-policies/',
  },
  {
    id: 'grafana-service-account-token',
    title: 'Grafana service account token',
    shape: ['glsa_', base62(32), '_', chars('A-Fa-f0-9', 8)],
    severity: 'critical',
    grants: 'read or change dashboards as the service account',
    revoke: 'Delete it: Grafana, Administration, Service accounts.',
    docs: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
  },
];
