/** Snowflake's session tokens. */
import { digits, base64, oneOf, optional } from '../../src/core/shape.ts';
import type { Token } from '../../src/core/token.ts';

export const tokens: readonly Token[] = [
  {
    id: 'snowflake-session-token',
    title: 'Snowflake session token',
    shape: ['ver:', digits(1), '-hint:', digits(5, 20), '-', base64(60, 1000), optional(oneOf('==', '='))],
    keywords: ['-hint:'],
    severity: 'critical',
    grants: "query the account's data as its user until it expires",
    revoke: 'Abort it: SELECT SYSTEM$ABORT_SESSION(<ID>) or ALTER USER <NAME> ABORT ALL QUERIES.',
    docs: 'https://docs.snowflake.com/en/user-guide/session-policies',
  },
];
