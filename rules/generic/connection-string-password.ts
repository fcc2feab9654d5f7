/** Passwords in the connection strings of ODBC, OLE DB, ADO.NET and JDBC: `Server=…;User Id=…;Password=…`. */
import { entropyEvidence } from '../../src/core/entropy.ts';
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, finds, sample, type Example } from '../../src/core/sample.ts';
import { base62, lower } from '../../src/core/shape.ts';
import { isConfidentWith } from '../../src/generic/declared.ts';
import { lineEnd, lineStart } from '../../src/generic/line.ts';
import { severityAt } from '../../src/generic/paths.ts';

// Takes `;Password=x`, `; pwd = 'x'`, `Password={x}`; not `;Password=;`.
const PASSWORD = /(?<![A-Za-z])(?:password|pwd)[ \t]*=[ \t]*(?:["'{])?([^;"'{}\s&<>]{3,200})/gi;
// What else such a string has. Takes `Server=x`, `Data Source=x`, `jdbc:sqlserver://x`; not `server =>`.
const SERVER =
  /(?<![A-Za-z])(?:server|data source|host|hostname|addr(?:ess)?|network address|dsn|driver|provider)[ \t]{0,40}=[ \t]{0,40}[^\s;=>]|jdbc:[a-z]{1,40}:/i;
// Takes `User Id=x`, `uid=x`, `user=x`; not `user;`.
const USER = /(?<![A-Za-z])(?:user id|uid|user ?name|user)[ \t]*=[ \t]*[^\s;=>]/i;
/** How far before and after the password the rest of the string may stand. */
const REACH = 400;

function* detect({ text, path }: View): Iterable<Match> {
  for (const found of passwordsIn(text)) {
    const value = found[1] ?? '';
    const start = found.index + found[0].lastIndexOf(value);
    const end = start + value.length;
    if (!isConfidentWith(value)) continue;
    yield {
      start,
      end,
      severity: severityAt(path, 'error'),
      evidence: ['stands in a connection string with a server and a user', entropyEvidence(value)],
    };
  }
}

// Oracle's way. Takes `jdbc:oracle:thin:app/x@db:1521`; not `jdbc:oracle:thin:@db` or `jdbc:oracle:thin:/@db`.
const ORACLE = /jdbc:oracle:(?:thin|oci8?):[\w.$#-]{1,128}\/"?([^\s"'@/]{3,200})"?@/gi;

/** Where passwords stand: each match's only group. */
function* passwordsIn(text: string): Iterable<RegExpExecArray> {
  yield* text.matchAll(ORACLE);
  for (const found of text.matchAll(PASSWORD)) {
    if (isPartOfString(text, found.index, found.index + found[0].length)) yield found;
  }
}

function isPartOfString(text: string, start: number, end: number): boolean {
  const before = text.slice(lineStart(text, start, REACH), start);
  const after = text.slice(end, lineEnd(text, end, REACH));
  const rest = `${before};${after}`;
  return rest.includes(';') && SERVER.test(rest) && USER.test(rest);
}

export const rule: Rule = {
  id: 'connection-string-password',
  title: 'Password in a connection string',
  severity: 'error',
  confidence: 'medium',
  rank: 14,
  keywords: ['user id=', 'uid=', 'initial catalog', 'data source=', 'jdbc:', 'providername=', 'connectionstring'],
  scope: { bytes: 2048 },
  why: 'Whoever can read the string can log in to the database that it names.',
  fix: [
    'Change the password of the account in the database.',
    'Use integrated authentication, or keep the string in the environment or a secret store.',
    'Remove it from the code, then from history: git filter-repo --replace-text',
  ],
  sources: [
    'https://learn.microsoft.com/dotnet/framework/data/adonet/connection-strings-and-configuration-files',
    'https://learn.microsoft.com/sql/connect/jdbc/building-the-connection-url',
  ],
  detect,
};

const password = sample('password', base62(14));
const word = sample('random word', lower(12));

export const examples: readonly Example[] = [
  finds`Server=db.acme.io;Port=5432;User Id=app;Password=${password};Database=shop;`,
  finds`<add name="Shop" connectionString="Data Source=10.0.0.5;Initial Catalog=Shop;User ID=app;Password=${word}" providerName="System.Data.SqlClient" />`,
  finds`jdbc:sqlserver://db.acme.io:1433;databaseName=shop;user=app;password=${password}`,
  finds`url=jdbc:oracle:thin:app/${password}@db.acme.io:1521:shop`,
  clean`url=jdbc:oracle:thin:@db.acme.io:1521:${word}`,
  clean`Server=db.acme.io;User Id=app;Password=\${PASSWORD};Database=shop;`,
  clean`Server=db.acme.io;User Id=app;Password=;Database=shop;`,
  clean`Server=db.acme.io;User Id=myUsername;Password=myPassword;`,
  clean`jdbc:h2:mem:${word}`,
];
