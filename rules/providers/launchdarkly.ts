/** LaunchDarkly's tokens. */
import { chars, uuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

const DOCS = 'https://launchdarkly.com/docs/home/account/api';
const REVOKE = "Delete or reset it: LaunchDarkly, Authorization; or the environment's settings.";

export const tokens: readonly Token[] = [
  {
    id: 'launchdarkly-api-token',
    title: 'LaunchDarkly API access token',
    shape: ['api-', ...uuid],
    severity: 'critical',
    grants: 'read or change flags as its role allows',
    revoke: REVOKE,
    docs: DOCS,
  },
  {
    id: 'launchdarkly-sdk-key',
    title: 'LaunchDarkly SDK key',
    shape: ['sdk-', ...uuid],
    grants: 'read all flags of the environment',
    revoke: REVOKE,
    docs: 'https://launchdarkly.com/docs/home/account/environment/keys',
  },
  {
    id: 'launchdarkly-mobile-key',
    title: 'LaunchDarkly mobile key',
    shape: ['mob-', ...uuid],
    severity: 'warn',
    grants: 'read the flags that are made available to apps',
    revoke: REVOKE,
    docs: 'https://launchdarkly.com/docs/home/account/environment/keys',
  },
  {
    id: 'launchdarkly-access-token',
    title: 'LaunchDarkly access token',
    shape: [chars('a-zA-Z0-9=_-', 40)],
    near: ['launchdarkly', 'launch_darkly'],
    grants: 'read or change flags',
    revoke: REVOKE,
    docs: DOCS,
  },
];
