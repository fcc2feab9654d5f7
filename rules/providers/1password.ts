/** 1Password's tokens: account secret keys and the tokens of service accounts. */
import { chars, oneOf, upper36 } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: '1password-secret-key',
    title: '1Password secret key',
    shape: [
      'A3-',
      upper36(6),
      '-',
      oneOf([upper36(11)], [upper36(6), '-', upper36(5)]),
      '-',
      upper36(5),
      '-',
      upper36(5),
      '-',
      upper36(5),
    ],
    grants: "open the account's vaults together with the account password",
    revoke: 'Regenerate it: 1password.com, your name, My Profile, More Actions, Regenerate Secret Key.',
    docs: 'https://support.1password.com/secret-key-security/',
  },
  {
    id: '1password-service-account-token',
    title: '1Password service account token',
    shape: ['ops_eyJ', chars('A-Za-z0-9+/_-', 250, 2000), oneOf('==', '=', '')],
    severity: 'critical',
    grants: 'read, and where allowed change, every item of the vaults that the service account was given',
    revoke:
      'Rotate or delete the service account at https://my.1password.com/developer-tools/infrastructure-secrets/serviceaccount',
    docs: 'https://developer.1password.com/docs/service-accounts/',
  },
];
