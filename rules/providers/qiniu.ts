/** Qiniu's keys. */
import { base64url } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'qiniu-key',
    title: 'Qiniu access or secret key',
    shape: [base64url(40)],
    near: ['qiniu', 'qiniu_access', 'qiniu_secret', 'qiniuyun'],
    severity: 'critical',
    grants: 'read and change the buckets of its account',
    revoke: 'Disable it at https://portal.qiniu.com/developer/user/key.',
    docs: 'https://developer.qiniu.com/kodo/3978/the-basics',
  },
];
