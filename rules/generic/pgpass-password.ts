/** Passwords in PostgreSQL's password file, of which each line is `host:port:database:user:password`. */
import { entropyEvidence } from '../../src/core/entropy.ts';
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, finds, sample, type Example } from '../../src/core/sample.ts';
import { base62, lower } from '../../src/core/shape.ts';
import { isConfidentWith } from '../../src/generic/declared.ts';
import { severityAt } from '../../src/generic/paths.ts';

// Takes `db.acme.io:5432:shop:app:x`, `*:*:*:app:x`; not `# a comment` or `a:b:c`.
const LINE =
  /^(?:[^:\\\n#]|\\.){1,253}:(?:[0-9]{1,5}|\*):(?:[^:\\\n]|\\.){1,63}:(?:[^:\\\n]|\\.){1,63}:([^\r\n]{1,1000})$/gm;

function* detect({ text, path }: View): Iterable<Match> {
  for (const { 0: line, 1: value = '', index } of text.matchAll(LINE)) {
    if (!isConfidentWith(value)) continue;
    const end = index + line.length;
    const evidence = ['the password of a line of .pgpass', entropyEvidence(value)];
    yield { start: end - value.length, end, severity: severityAt(path, 'error'), evidence };
  }
}

export const rule: Rule = {
  id: 'pgpass-password',
  title: 'Password in a .pgpass file',
  severity: 'error',
  confidence: 'medium',
  rank: 15,
  keywords: [],
  path: /(?:^|\/)\.?pgpass(?:\.conf)?$/i,
  scope: 'file',
  why: 'Whoever can read the file logs in to that database as that user, without being asked.',
  fix: [
    'Change the password of the user: ALTER ROLE … PASSWORD.',
    'Keep .pgpass in the home directory, readable only by its user, and out of the repository.',
    'Remove it from the code, then from history: git filter-repo --invert-paths --path <FILE>',
  ],
  sources: ['https://www.postgresql.org/docs/current/libpq-pgpass.html'],
  detect,
};

const password = sample('password', base62(14));
const word = sample('random word', lower(12));

export const examples: readonly Example[] = [
  finds.in('.pgpass')`db.acme.io:5432:shop:app:${password}\n`,
  finds.in('home/.pgpass')`# the shop\n*:*:*:app:${word}\n`,
  finds.in('pgpass.conf')`localhost:5432:*:postgres:${password}`,
  clean.in('.pgpass')`# db.acme.io:5432:shop:app:\n`,
  clean.in('.pgpass')`db.acme.io:5432:shop:app:<password>\n`,
  clean.in('notes.txt')`db.acme.io:5432:shop:app:${word}\n`,
];
