/** Unity's keys. */
import { upper, base36, upper36, base64url, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'unity-key',
    title: 'Unity service account key or license',
    shape: [
      oneOf(
        [base64url(32)],
        [upper(1), base36(1), '-', upper36(4), '-', upper36(4), '-', upper36(4), '-', upper36(4), '-', upper36(4)],
      ),
    ],
    near: ['unity_serial', 'unity_license', 'unity_service', 'unity_key', 'unity_secret'],
    telling: true,
    entropy: 3,
    grants: "build as its licensee or call Unity's services",
    revoke:
      'Delete it at https://cloud.unity.com (Administration, Service accounts) or return the licence at https://id.unity.com.',
    docs: 'https://services.docs.unity.com/docs/service-account-auth/',
  },
];
