/** Passwords among the arguments of calls that log in: no name stands beside them, only their place. */
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, finds, sample, type Example } from '../../src/core/sample.ts';
import { base62, lower } from '../../src/core/shape.ts';
import { argumentsAt, type Argument } from '../../src/generic/arguments.ts';
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
  ['basic_auth', 1],
  ['auth=', 1],
  ['dbi->connect', 2],
  ['wifi.begin', 1],
  ['wifimulti.addap', 1],
  ['btoa', 0],
  ['b64encode', 0],
  ['buffer.from', 0],
]);

/** Calls that make base64 of a user and a password. */
const ENCODERS: ReadonlySet<string> = new Set(['btoa', 'b64encode', 'buffer.from']);

// The call's name and its bracket, from the keyword on. Takes `NetworkCredential(`, `WiFi.begin(`; not `NetworkCredentialCache(`.
const CALL = /[A-Za-z_0-9.>=-]{3,40}(?=\()/y;

function* detect({ text, path, hits }: View): Iterable<Match> {
  for (const hit of hits) {
    CALL.lastIndex = hit;
    const name = CALL.exec(text)?.[0];
    const password = name === undefined ? undefined : passwordIn(text, hit, name);
    if (name === undefined || password === undefined) continue;
    const because = `stands where ${name} takes its password`;
    const match = passwordMatch({ ...password, because, path, severity: 'error' });
    if (match !== undefined) yield match;
  }
}

/** The password among the arguments of the call that begins there. */
function passwordIn(text: string, hit: number, name: string): Argument | undefined {
  const place = CALLS.get(name.toLowerCase());
  if (place === undefined || /\w/.test(text.charAt(hit - 1))) return undefined;
  const argument = argumentsAt(text, hit + name.length + 1)[place];
  return argument !== undefined && ENCODERS.has(name.toLowerCase()) ? passwordOf(text, argument) : argument;
}

// A user and a password. Takes `app:x9Kq`; not `a:b:c`, `{"a":1}` or `data:text`.
const PAIR = /^(?!data:|https?:)[\w.@+-]{0,64}:(?!\/\/)([^\s:{}"']{4,100})$/;

/** Of what is turned to base64 the password, where it is one with its user. */
function passwordOf(text: string, { start, value }: Argument): Argument | undefined {
  const password = PAIR.exec(value)?.[1];
  const isEncoded = !BUFFER.test(text.slice(Math.max(0, start - 2 - 'Buffer.from'.length), start));
  const becomesBase64 =
    isEncoded || TO_BASE64.test(text.slice(start + value.length, start + value.length + TO_BASE64_REACH));
  if (password === undefined || !becomesBase64) return undefined;
  return { start: start + value.length - password.length, value: password };
}

// Takes `Buffer.from(`; not `btoa(`.
const BUFFER = /Buffer\.from/i;
// Takes `').toString('base64')`; not `').toString('hex')`.
const TO_BASE64 = /^["'`][^)\n]{0,20}\)\.toString\(["']base64/;
const TO_BASE64_REACH = 50;

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
  finds`client.get(url).basic_auth("app", Some("${password}"))`,
  finds`requests.get(url, auth=("app", "${password}"))`,
  finds`WiFi.begin("office", "${password}");`,
  finds`Authorization: \`Basic \${btoa('app:${password}')}\``,
  finds`Buffer.from('app:${password}').toString('base64')`,
  finds`base64.b64encode(b"app:${password}")`,
  clean`Buffer.from('app:${password}').toString('hex')`,
  clean`btoa('text:plain words')`,
  clean`b64encode(f"{user}:{password}")`,
  clean`new NetworkCredential(user, password);`,
  clean`$db = new mysqli('localhost', 'shop', $password, '${word}');`,
  clean`HTTPBasicAuth('user', 'pass')`,
  clean`new PDO("sqlite:${word}")`,
];
