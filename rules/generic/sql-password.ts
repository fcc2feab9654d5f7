/** Passwords in SQL that makes or changes accounts: `IDENTIFIED BY 'x'`, `WITH PASSWORD 'x'`, `SET PASSWORD = PASSWORD('x')`. */
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, finds, sample, type Example } from '../../src/core/sample.ts';
import { base62, lower } from '../../src/core/shape.ts';
import { passwordMatch } from '../../src/generic/finding.ts';
import { argumentsAt } from '../../src/generic/arguments.ts';
import { kindOfName } from '../../src/generic/names.ts';
import { openQuote } from '../../src/generic/literal.ts';

// Takes `IDENTIFIED BY 'x'`, `identified with sha2 by "x"`, `identified by x container`; not `identified by the`: a word ends it.
const IDENTIFIED =
  /identified(?:[ \t]+with[ \t]+\w{1,40})?[ \t]+(?:by|as)[ \t]+(?:password[ \t]+)?(?:\\?(["'])([^"'\\\n]{3,200})\\?\1|([^\s"'`;,()<>]{3,100})(?=[ \t]*(?:;|$|[\r\n"]|container|account|default|profile|replace|password|quota|temporary)))/iy;
// Takes `WITH PASSWORD 'x'`, `ENCRYPTED PASSWORD 'x'`, `SET PASSWORD = PASSWORD('x')`, `LOGIN a WITH PASSWORD = N'x'`; not `PASSWORD EXPIRE`.
const PASSWORD =
  /(?:(?:with|encrypted|login|set)[ \t]+)?password(?:[ \t]+for[ \t]+\S{1,100})?[ \t]*(?:=[ \t]*)?(?:(?:old_)?password[ \t]*\([ \t]*)?N?\\?(["'])([^"'\\\n]{3,200})\\?\1/iy;
// What makes a line one of SQL. Takes `CREATE USER`, `alter role`, `GRANT ALL`; not `user`.
const STATEMENT =
  /\b(?:create|alter|grant|set|replace)\b[^;]{0,300}\b(?:user|role|login|password|identified|all|on|select|privileges)\b/i;
const REACH = 400;

function* detect({ text, path, hits }: View): Iterable<Match> {
  for (const hit of hits) {
    if (/^insert/i.test(text.slice(hit, hit + 6))) {
      yield* inserted(text, hit, path);
      continue;
    }
    const before = text.slice(Math.max(0, hit - REACH), hit + 12);
    const found = STATEMENT.test(before) ? (at(IDENTIFIED, text, hit) ?? at(PASSWORD, text, hit)) : undefined;
    if (found === undefined || isConcatenated(text, found)) continue;
    const around = text.slice(Math.max(0, hit - REACH), hit + REACH);
    const match = passwordMatch({ ...found, because: 'set by a statement of SQL', path, severity: 'error', around });
    if (match !== undefined) yield match;
  }
}

// Takes `INSERT INTO users (name, password) VALUES (`; not `INSERT INTO users VALUES (`.
const INSERT = /insert into[ \t]+[\w."'`[\]]{1,120}\s{0,20}\(([^()\n]{1,600})\)\s{0,20}values\s{0,20}\(/iy;

/** The passwords that a row is given under the names of its columns. */
function* inserted(text: string, hit: number, path: string): Iterable<Match> {
  INSERT.lastIndex = hit;
  const columns = INSERT.exec(text)?.[1]?.split(',') ?? [];
  if (!columns.some(isPassword)) return;
  const values = argumentsAt(text, INSERT.lastIndex);
  for (const [index, column] of columns.entries()) {
    const value = values[index];
    if (value === undefined || !isPassword(column) || isWrapped(text, value.start)) continue;
    const because = `inserted as \`${column.replace(/\W/g, '')}\``;
    const match = passwordMatch({ ...value, because, path, severity: 'error' });
    if (match !== undefined) yield match;
  }
}

/** Whether a function makes another value of it, as `MD5('x')` does. */
function isWrapped(text: string, start: number): boolean {
  return /\w\([ \t]*["']$/.test(text.slice(Math.max(0, start - 4), start));
}

function isPassword(column: string): boolean {
  const kind = kindOfName(column.replace(/[^\w.]/g, ''));
  return kind?.kind === 'password' && !kind.weak;
}

interface Found {
  readonly start: number;
  readonly value: string;
}

function at(pattern: RegExp, text: string, hit: number): Found | undefined {
  pattern.lastIndex = hit;
  const found = pattern.exec(text);
  const value = found?.[2] ?? found?.[3];
  return value === undefined ? undefined : { start: text.lastIndexOf(value, pattern.lastIndex), value };
}

/** In `'… IDENTIFIED BY ' + name + '…'` the quotes are the program's, not SQL's. */
function isConcatenated(text: string, { start, value }: Found): boolean {
  return /^[ \t]*[+.&|]|[+.&|][ \t]*$/.test(value) && openQuote(text, start) === '';
}

export const rule: Rule = {
  id: 'sql-password',
  title: 'Password in a statement of SQL',
  severity: 'error',
  confidence: 'medium',
  rank: 15,
  keywords: [
    'identified by',
    'identified with',
    'with password',
    'encrypted password',
    'set password',
    'login password',
    'insert into',
  ],
  scope: { before: 3 },
  why: 'The statement gives an account its password: whoever can read it can log in to the database.',
  fix: [
    'Change the password of the account in the database.',
    'Pass the new one as a variable of the client, or let a secret store make it.',
    'Remove it from the code, then from history: git filter-repo --replace-text',
  ],
  sources: [
    'https://dev.mysql.com/doc/refman/8.4/en/create-user.html',
    'https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/ALTER-USER.html',
    'https://www.postgresql.org/docs/current/sql-createrole.html',
  ],
  detect,
};

const password = sample('password', base62(14));
const word = sample('random word', lower(12));

export const examples: readonly Example[] = [
  finds`CREATE USER 'app'@'%' IDENTIFIED BY '${password}';`,
  finds`SQL> alter user sys identified by ${word} container=all;`,
  finds`CREATE ROLE app WITH LOGIN ENCRYPTED PASSWORD '${password}';`,
  finds`GRANT ALL ON shop.* TO 'app'@'%' IDENTIFIED WITH mysql_native_password BY '${password}';`,
  finds`INSERT INTO users (name, password) VALUES ('app', '${password}');`,
  clean`INSERT INTO users (name, password) VALUES ('app', MD5('${password}'));`,
  clean`INSERT INTO users (name, created_at) VALUES ('app', '${password}');`,
  clean`CREATE USER 'app'@'%' IDENTIFIED BY '\${APP_PASSWORD}';`,
  clean`ALTER USER app IDENTIFIED BY 'changeme';`,
  clean`db.exec("ALTER USER app IDENTIFIED BY '" + password + "'")`,
  clean`Sessions are identified by the cookie that ${word} sets.`,
];
