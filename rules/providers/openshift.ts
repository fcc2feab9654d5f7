/** OpenShift's OAuth tokens. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'openshift-token',
    title: 'OpenShift access token',
    shape: ['sha256~', base64url(43)],
    severity: 'critical',
    grants: 'act as its user in the cluster until it expires',
    revoke: 'oc delete oauthaccesstoken sha256~<ID> (or: oc logout)',
    docs: 'https://docs.redhat.com/en/documentation/openshift_container_platform/4.16/html/authentication_and_authorization/managing-oauth-access-tokens',
  },
];
