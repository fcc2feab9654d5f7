/** User and password that a command hands to a server: `curl -u user:password`, `http -a user:password`. */
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, finds, sample, type Example } from '../../src/core/sample.ts';
import { base62, lower } from '../../src/core/shape.ts';
import { secretHalf } from '../../src/generic/credentials.ts';
import { passwordMatch, tokenMatch } from '../../src/generic/finding.ts';

// The option that takes user and password. Takes ` -u `, ` --user=`, ` -sku '`, ` --proxy-user "`; not ` --url `.
const OPTION = /\s(?:-[a-zA-Z]{0,8}[uU]|--(?:proxy-)?user|-a|--auth)(?:[ \t]+|=|(?=["']))/g;
// Its value. Takes `"user:a b"`, `user:p4ss`; not `"$USER":"$PASS"`, of which it takes the first half.
const VALUE = /\\?(["'])([^"'\n]{2,400})\\?\1(?![:\w])|([^\s"'`\\|;]{2,400})(?=$|[\s"'`\\|;])/y;
/** A command that goes over more than this is not read to its end. */
const LONGEST = 3000;

function* detect({ text, path, hits }: View): Iterable<Match> {
  for (const hit of hits) {
    const command = commandAt(text, hit);
    for (const option of command.matchAll(OPTION)) {
      const match = judged(text, hit + option.index + option[0].length, path);
      if (match !== undefined) yield match;
    }
  }
}

// Where a command ends: at a line's end that no backslash continues. Takes ` x⏎`; not ` \⏎`.
const ENDS = /[^\\\r]\r?\n/;

function commandAt(text: string, hit: number): string {
  const rest = text.slice(hit, hit + LONGEST);
  const end = ENDS.exec(rest);
  return end === null ? rest : rest.slice(0, end.index + 1);
}

function judged(text: string, at: number, path: string): Match | undefined {
  VALUE.lastIndex = at;
  const found = VALUE.exec(text);
  const pair = found?.[2] ?? found?.[3];
  const half = pair === undefined ? undefined : secretHalf(pair);
  if (pair === undefined || half === undefined) return undefined;
  const place = {
    start: text.indexOf(pair, at) + half.at,
    value: half.value,
    because: 'handed to a server by a command',
    path,
    severity: 'error',
  } as const;
  return half.isToken ? tokenMatch(place) : passwordMatch(place);
}

export const rule: Rule = {
  id: 'curl-password',
  title: 'User and password in a curl command',
  severity: 'error',
  confidence: 'medium',
  rank: 15,
  keywords: [
    ...[' ', '\t', '\\', '}', '"', "'", '.exe '].map((end) => `curl${end}`),
    'http -a',
    'http --auth',
    'https -a',
  ],
  scope: { after: 20 },
  why: 'Whoever can read the command can log in as its user; commands also end up in shell histories and process lists.',
  fix: [
    'Change the password, or revoke the token, at the server that the command calls.',
    'Keep the new one in ~/.netrc (curl --netrc) or in an environment variable.',
    'Remove it from the code, then from history: git filter-repo --replace-text',
  ],
  sources: ['https://curl.se/docs/manpage.html#-u'],
  detect,
};

const password = sample('password', base62(14));
const word = sample('random word', lower(12));

export const examples: readonly Example[] = [
  finds`curl -u deploy:${password} https://acme.io/upload`,
  finds`curl -X POST https://acme.io \\\n  --user "deploy:${word}" \\\n  -d @file`,
  finds`$ curl -sku ':${password}' https://acme.io`,
  clean`curl -u "$USER:$PASSWORD" https://acme.io`,
  clean`curl -u user:password https://acme.io`,
  clean`curl -u deploy https://acme.io:${password}`,
  clean`curl --url x:${password}`,
];
