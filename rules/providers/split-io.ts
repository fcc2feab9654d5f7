/** Split's API keys. */
import { base36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'split-io-api-key',
    title: 'Split (Harness FME) API key',
    shape: [base36(36, 72)],
    near: ['split_io', 'splitio', 'split.io', 'split_api', 'split_sdk'],
    grants: 'read the feature flags of its environment, or change them',
    revoke: 'Revoke it in Split under Admin settings, API keys.',
    docs: 'https://developer.harness.io/docs/feature-management-experimentation/management-and-administration/account-settings/api-keys',
  },
];
