/** DataStax Astra's token. */
import { base62, hex } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'astra-token',
    title: 'DataStax Astra application token',
    shape: ['AstraCS:', base62(24), ':', hex(64)],
    severity: 'critical',
    grants: 'read and change the databases that its role reaches',
    revoke: 'Delete it: Astra Portal, Settings, Tokens.',
    docs: 'https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html',
  },
];
