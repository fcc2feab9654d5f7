/** Secrets in the columns of a CSV file whose heading says so, in every row: an export of accounts, a list of logins. */
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, finds, sample, type Example } from '../../src/core/sample.ts';
import { base62, lower } from '../../src/core/shape.ts';
import { cellsBelow } from '../../src/generic/column.ts';
import { judged } from '../../src/generic/judge.ts';
import { kindOfName, type NameKind } from '../../src/generic/names.ts';
import { isNoPlaceForGuesses, severityAt } from '../../src/generic/paths.ts';

/** Names that head a column of something else in many tables, `key` above all, say too little. */
function tellingKind(name: string): NameKind | undefined {
  const kind = kindOfName(name);
  return kind?.weak === false ? kind : undefined;
}

/** Whether the value is none of the words that a text was cut into, which are called tokens too. */
function isMade(value: string): boolean {
  return value.length >= LEAST && /[0-9]/.test(value) && /[A-Za-z]/.test(value);
}

const LEAST = 16;

function* detect(view: View): Iterable<Match> {
  if (isNoPlaceForGuesses(view.path)) return;
  for (const { name, literal, about: kind } of cellsBelow(view.text, tellingKind)) {
    if (kind.kind === 'token' && !isMade(literal.value)) continue;
    const assignment = { ...literal, name: name.value, nameStart: name.start, bond: 'element' as const };
    const match = judged(view, assignment, kind);
    if (match !== undefined) yield { ...match, severity: severityAt(view.path, 'error') };
  }
}

export const rule: Rule = {
  id: 'table-secret',
  title: 'Secrets in a column of a table',
  severity: 'error',
  confidence: 'medium',
  rank: 11,
  keywords: [],
  path: /\.(?:csv|tsv)$/i,
  scope: 'file',
  why: 'Whoever can read the table, or any copy or older version of it, has the secrets of everybody in it.',
  fix: [
    'Change each of them where it is used, and tell those to whom they belong.',
    'Keep such lists in a password manager or a secret store, not in a file.',
    'Remove it from the code, then from history: git filter-repo --invert-paths --path <FILE>',
  ],
  sources: ['https://cwe.mitre.org/data/definitions/256.html', 'https://www.rfc-editor.org/rfc/rfc4180'],
  detect,
};

const password = sample('password', base62(14));
const other = sample('other password', base62(12));
const third = sample('third password', base62(16));
const token = sample('random token', base62(32));
const word = sample('random word', lower(12));

export const examples: readonly Example[] = [
  finds.in('logins.csv')`user,password\njoe,${password}\nann,${other}\nsam,${third}\n`,
  finds.in('hosts.tsv')`host\tdb_password\tport\r\na1\t${password}\t22\r\na2\t${other}\t22\r\n`,
  finds.in('accounts.csv')`"mail";"token"\n"a@acme.io";"${token}"\n`,
  finds.in('export.csv')`name,url,username,password\nacme,https://acme.io,joe,${password}\nx,y\nb,,ann,${other}`,
  clean.in('words.csv')`token,lemma\n${word},run\nran,run\n`,
  clean.in('rows.csv')`key,value\n${token},1\n`,
  clean.in('fields.csv')`field,password\nlabel,required\nhint,optional\n`,
  clean.in('hashes.csv')`user,password_hash\njoe,${token}\n`,
  clean.in('numbers.csv')`user,tokens\njoe,120\nann,3500\n`,
];
