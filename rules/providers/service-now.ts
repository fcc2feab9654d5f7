/** ServiceNow's client secrets. */
import { hex, base62, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'service-now-client-secret',
    title: 'ServiceNow client secret',
    shape: [oneOf([hex(32)], [base62(32)])],
    near: ['servicenow', 'service_now', 'snow_client'],
    severity: 'critical',
    entropy: 3,
    grants: 'act as its application in the instance',
    revoke: 'Reset it in ServiceNow under System OAuth, Application Registry.',
    docs: 'https://www.servicenow.com/docs/bundle/zurich-platform-security/page/administer/security/concept/c_OAuthApplications.html',
  },
];
