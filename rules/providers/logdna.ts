/** LogDNA (Mezmo)'s token. */
import { hex, oneOf } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'logdna-key',
    title: 'LogDNA (Mezmo) ingestion or service key',
    shape: [oneOf([hex(32)], ['sts_', hex(32)])],
    near: ['logdna', 'mezmo'],
    grants: 'send, or with a service key read, logs of the organisation',
    revoke: 'Delete it: Mezmo, Settings, Organization, API Keys.',
    docs: 'https://docs.mezmo.com/docs/ingestion-key',
  },
];
