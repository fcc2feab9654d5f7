/** PagerDuty's keys. */
import { chars, hex, base64url, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'pagerduty-api-key',
    title: 'PagerDuty API key',
    shape: [oneOf(['u+', chars('A-Za-z0-9_+\\-', 18)], [chars('A-Za-z0-9_\\-', 20)])],
    near: ['pagerduty', 'pager_duty', 'pd_api'],
    grants: 'read and change incidents, schedules and services of its account',
    revoke: 'Delete it at https://<subdomain>.pagerduty.com/api_keys (Integrations, API Access Keys).',
    docs: 'https://support.pagerduty.com/main/docs/api-access-keys',
  },
  {
    id: 'pagerduty-oauth-token',
    title: 'PagerDuty OAuth token or secret',
    shape: [oneOf('pdus+_', 'pdeu+_'), base64url(20, 80)],
    grants: 'read and change incidents of its account, within its scopes',
    revoke: 'Delete the app at https://<subdomain>.pagerduty.com/developer/apps, or revoke its token.',
    docs: 'https://developer.pagerduty.com/docs/oauth-functionality',
  },
  {
    id: 'pagerduty-integration-key',
    title: 'PagerDuty integration key',
    shape: [hex(32)],
    near: ['pagerduty', 'pager_duty'],
    severity: 'warn',
    grants: 'raise and resolve alerts of its service',
    revoke: "Delete the integration on the service's Integrations tab and add a new one.",
    docs: 'https://support.pagerduty.com/main/docs/services-and-integrations',
  },
];
