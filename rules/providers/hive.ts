/** Hive's token. */
import { base64, oneOf, anyUuid } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'hive-api-key',
    title: 'Hive API key',
    shape: [oneOf([...anyUuid], [base64(32)])],
    near: ['hive_api', 'hive_key', 'thehive'],
    grants: 'act as its user',
    revoke: "Revoke it in the user's settings.",
    docs: 'https://developers.hive.com/reference/api-keys-and-auth',
  },
];
