/** DevCycle's token. */
import { base64url, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'devcycle-sdk-key',
    title: 'DevCycle SDK key',
    shape: [oneOf('dvc_server_', 'dvc_client_', 'dvc_mobile_', 'server-', 'client-', 'mobile-'), base64url(32, 44)],
    near: ['devcycle', 'dvc'],
    severity: 'warn',
    grants: 'read the feature flags',
    revoke: 'Reset it: DevCycle, Settings, Environments & Keys.',
    docs: 'https://docs.devcycle.com/platform/account-management/keys/',
  },
];
