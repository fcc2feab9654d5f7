/** Hashes of passwords that can be guessed back: crypt(3), htpasswd, LDAP, Kerberos, Cisco. */
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, context, finds, sample, type Example } from '../../src/core/sample.ts';
import { chars, hex } from '../../src/core/shape.ts';
import { entropy } from '../../src/core/entropy.ts';
import { severityAt } from '../../src/generic/paths.ts';
import { isCommentAt, syntaxOf } from '../../src/generic/syntax.ts';

interface Scheme {
  readonly name: string;
  /** Sticky. */
  readonly pattern: RegExp;
  /** Made to be slow to guess: with a good password it holds. */
  readonly slow?: true;
}

const SCHEMES: readonly Scheme[] = [
  // Takes `$1$salt$` or `$apr1$salt$` and 22 characters; not `$1$2`.
  { name: 'MD5-crypt', pattern: /\$(?:1|apr1)\$[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{22}(?![./A-Za-z0-9])/y },
  // Takes `$2b$12$` and 53 characters; not `$2b$12$short`.
  { name: 'bcrypt', pattern: /\$2[abxy]?\$[0-9]{2}\$[./A-Za-z0-9]{53}(?![./A-Za-z0-9])/y, slow: true },
  // Takes `$5$salt$` and 43 characters, with or without `rounds=5000$`; not `$5$salt$x`.
  {
    name: 'SHA-256-crypt',
    pattern: /\$5\$(?:rounds=[0-9]{1,9}\$)?[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{43}(?![./A-Za-z0-9])/y,
  },
  // Takes `$6$salt$` and 86 characters; not `$6$salt$x`.
  {
    name: 'SHA-512-crypt',
    pattern: /\$6\$(?:rounds=[0-9]{1,9}\$)?[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{86}(?![./A-Za-z0-9])/y,
  },
  // Takes Cisco's types 8 and 9: `$8$`, 14 characters, `$`, 43 characters; not `$8$x$y`.
  { name: 'Cisco type 8 or 9', pattern: /\$[89]\$[./A-Za-z0-9]{14}\$[./A-Za-z0-9]{43}(?![./A-Za-z0-9])/y },
  // Takes `$md5,rounds=904$salt$$` and 22 characters (Solaris); not `$md5$x`.
  {
    name: 'SunMD5',
    pattern: /\$md5(?:,rounds=[0-9]{1,10})?\$[./A-Za-z0-9]{1,16}\$\$?[./A-Za-z0-9]{22}(?![./A-Za-z0-9])/y,
  },
  // Takes `$y$j9T$salt$` and 43 characters (yescrypt), and with `gy` the one with GOST's hash; not `$y$x`.
  {
    name: 'yescrypt',
    pattern: /\$g?y\$[./A-Za-z0-9]{3,8}\$[./A-Za-z0-9]{8,86}\$[./A-Za-z0-9]{43}(?![./A-Za-z0-9])/y,
    slow: true,
  },
  // Takes `$argon2id$v=19$m=65536,t=3,p=4$salt$hash`; not `$argon2id$`.
  {
    name: 'Argon2',
    pattern:
      /\$argon2(?:id|i|d)\$(?:v=[0-9]{1,3}\$)?m=[0-9]{1,9},t=[0-9]{1,5},p=[0-9]{1,4}\$[A-Za-z0-9+/]{11,86}\$[A-Za-z0-9+/]{22,172}/y,
    slow: true,
  },
  // Takes `{SHA}` and base64 of 20 bytes; not `{SHA}abc`.
  { name: 'SHA-1 without salt', pattern: /\{SHA\}[A-Za-z0-9+/]{27}=/y },
  // Takes `{SSHA}` and base64 of at least 24 bytes; not `{SSHA}abc`.
  { name: 'salted SHA-1', pattern: /\{SSHA\}[A-Za-z0-9+/]{32,64}={0,2}/y },
  // Takes `$krb5asrep$23$user@domain:checksum$data` and `$krb5tgs$…`; not `$krb5asrep$`.
  {
    name: 'Kerberos ticket',
    pattern: /\$krb5(?:asrep|tgs|pa)\$[0-9]{2}\$[^\s"'`]{0,200}[0-9a-f]{32}\$?[0-9a-f]{32,8000}/y,
  },
];

/** A hash of a real salt is not made of a few characters. */
const LEAST_ENTROPY = 3;

function* detect({ text, path, hits }: View): Iterable<Match> {
  for (const hit of hits) {
    for (const { name, pattern, slow } of SCHEMES) {
      pattern.lastIndex = hit;
      const value = pattern.exec(text)?.[0];
      if (value === undefined || entropy(value) < LEAST_ENTROPY) continue;
      const speed = slow === true ? 'slow to guess' : 'fast to guess';
      yield {
        start: hit,
        end: hit + value.length,
        title: `Password hash (${name})`,
        severity: severityAt(path, 'warn'),
        confidence: name === 'Argon2' || isShown(text, hit, path) ? 'low' : 'medium',
        details: { scheme: name },
        evidence: [`has the form of ${name}`, speed],
      };
    }
  }
}

/** Whether the hash stands in a comment of a program or of settings, as what such a value looks like. */
function isShown(text: string, at: number, path: string): boolean {
  return ['code', 'settings'].includes(syntaxOf(path)) && isCommentAt(text, at);
}

export const rule: Rule = {
  id: 'password-hash',
  title: 'Password hash',
  severity: 'warn',
  confidence: 'medium',
  rank: 25,
  keywords: [
    '$apr1$',
    '$1$',
    '$2a$',
    '$2b$',
    '$2y$',
    '$2x$',
    '$5$',
    '$6$',
    '$8$',
    '$9$',
    '$y$',
    '$gy$',
    '$md5$',
    '$md5,rounds=',
    '$argon2',
    '{SSHA}',
    '{SHA}',
    '$krb5',
  ],
  scope: { bytes: 10_000 },
  why: 'Whoever has the hash can try passwords against it at home, many millions a second for the fast kinds, and finds all but the best.',
  fix: [
    'Change the password whose hash it is, wherever it is used.',
    'Keep the file with the new hash outside of the repository, and use a slow hash: Argon2, bcrypt, yescrypt.',
    'Remove it from the code, then from history: git filter-repo --replace-text',
  ],
  sources: [
    'https://man7.org/linux/man-pages/man5/crypt.5.html',
    'https://httpd.apache.org/docs/2.4/misc/password_encryptions.html',
  ],
  detect,
};

const itoa64 = './A-Za-z0-9';
const md5 = sample('MD5-crypt hash', '$1$', chars(itoa64, 8), '$', chars(itoa64, 22));
const apache = sample('htpasswd hash', '$apr1$', chars(itoa64, 8), '$', chars(itoa64, 22));
const sun = sample('SunMD5 hash', '$md5,rounds=904$', chars(itoa64, 8), '$$', chars(itoa64, 22));
const gost = sample('GOST yescrypt hash', '$gy$j9T$', chars(itoa64, 22), '$', chars(itoa64, 43));
const bcrypt = sample('bcrypt hash', '$2b$12$', chars(itoa64, 53));
const sha1 = sample('SHA-1 hash', '{SHA}', chars('A-Za-z0-9+/', 27), '=');
const sha512 = sample('SHA-512-crypt hash', '$6$', chars(itoa64, 16), '$', chars(itoa64, 86));
const short = sample('hash cut short', '$6$', chars(itoa64, 16), '$', chars(itoa64, 40));

export const examples: readonly Example[] = [
  finds`root:${sha512}:19000:0:99999:7:::\n`,
  finds`admin:${apache}\n`,
  finds`root:${sun}:19000:0:99999:7:::\n`,
  finds`root:${gost}:19000:0:99999:7:::\n`,
  finds`admin:${sha1}\n`,
  finds`password_hash: "${bcrypt}"`,
  finds`chpasswd -e <<< 'deploy:${md5}'`,
  clean.in('values.yaml')`  # users: |\n  #   app:${context(apache)}\n`,
  clean`echo "$1$2$6$"`,
  clean`root:${short}:19000:0:99999:7:::\n`,
  clean`from $5$ to $6$ a month`,
  clean`sha256: ${sample('digest', hex(64))}`,
];
