/** Expo's token. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'expo-access-token',
    title: 'Expo access token',
    shape: [base64url(40)],
    near: ['expo_token', 'expo_access', 'expo_api', 'eas_token'],
    severity: 'critical',
    grants: 'build, submit and update the apps of its user',
    revoke: 'Revoke it at https://expo.dev/settings/access-tokens',
    docs: 'https://docs.expo.dev/accounts/programmatic-access/',
  },
];
