/** Passwords among the arguments of calls that log in: no name stands beside them, only their place. */
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, finds, sample, type Example } from '../../src/core/sample.ts';
import { base62, lower } from '../../src/core/shape.ts';
import { argumentsAt } from '../../src/generic/arguments.ts';
import { passwordMatch } from '../../src/generic/finding.ts';

/** Calls by name, in lower case, with the place of the password among their arguments. */
const CALLS: ReadonlyMap<string, number> = new Map([
  ['networkcredential', 1],
  ['directoryentry', 2],
  ['usernamepasswordcredential', 1],
  ['usernamepasswordcredentials', 1],
  ['passwordauthentication', 1],
  ['httpbasicauth', 1],
  ['httpdigestauth', 1],
  ['basicauth', 1],
  ['setbasicauth', 1],
  ['basicauthentication', 1],
  ['basiccredentials', 1],
  ['mysqli_connect', 2],
  ['mysqli', 2],
  ['mysql_connect', 2],
  ['mysql_pconnect', 2],
  ['pdo', 2],
  ['oci_connect', 1],
  ['getconnection', 2],
  ['plainauth', 2],
  ['ftp_login', 2],
  ['login', 1],
  ['authenticate', 1],
]);

// The call's name and its bracket, from the keyword on. Takes `NetworkCredential(`; not `NetworkCredentialCache(`.
const CALL = /[A-Za-z_]{3,40}(?=\()/y;

function* detect({ text, path, hits }: View): Iterable<Match> {
  for (const hit of hits) {
    CALL.lastIndex = hit;
    const name = CALL.exec(text)?.[0];
    const place = name === undefined ? undefined : CALLS.get(name.toLowerCase());
    if (name === undefined || place === undefined || /\w/.test(text.charAt(hit - 1))) continue;
    const argument = argumentsAt(text, hit + name.length + 1)[place];
    if (argument === undefined) continue;
    const match = passwordMatch({
      ...argument,
      because: `stands where ${name} takes its password`,
      path,
      severity: 'error',
    });
    if (match !== undefined) yield match;
  }
}

export const rule: Rule = {
  id: 'login-call',
  title: 'Password in a call that logs in',
  severity: 'error',
  confidence: 'medium',
  rank: 12,
  keywords: [...CALLS.keys()].map((name) => `${name}(`),
  scope: { after: 4 },
  why: 'Whoever can read the code, or any copy or older version of it, can log in with the password.',
  fix: [
    'Change the password where it is used.',
    'Read it from the environment or a secret store instead.',
    'Remove it from the code, then from history: git filter-repo --replace-text',
  ],
  sources: [
    'https://learn.microsoft.com/dotnet/api/system.net.networkcredential.-ctor',
    'https://www.php.net/manual/en/mysqli.construct.php',
    'https://cwe.mitre.org/data/definitions/798.html',
  ],
  detect,
};

const password = sample('password', base62(14));
const word = sample('random word', lower(14));

export const examples: readonly Example[] = [
  finds`sender.Credentials = new NetworkCredential("app@acme.io", "${word}");`,
  finds`$db = new mysqli('localhost', 'shop', '${password}', 'shop');`,
  finds`new DirectoryEntry("LDAP://10.0.0.1",\n    "acme\\\\app",\n    "${password}")`,
  finds`requests.get(url, auth=HTTPBasicAuth('app', '${password}'))`,
  clean`new NetworkCredential(user, password);`,
  clean`$db = new mysqli('localhost', 'shop', $password, '${word}');`,
  clean`HTTPBasicAuth('user', 'pass')`,
  clean`new PDO("sqlite:${word}")`,
];
