/** Tigris's access keys. */
import { chars } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'tigris-secret-key',
    title: 'Tigris secret access key',
    shape: ['tsec_', chars('A-Za-z0-9_+/\\-', 60)],
    severity: 'critical',
    grants: 'read and change the buckets that its key was given',
    revoke: 'Delete it at https://console.tigris.dev (Access Keys).',
    docs: 'https://www.tigrisdata.com/docs/iam/manage-access-key/',
  },
];
