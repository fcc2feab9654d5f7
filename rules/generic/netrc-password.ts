/** Passwords in .netrc files, and in documentation that shows one. */
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, finds, sample, type Example } from '../../src/core/sample.ts';
import { base62, lower } from '../../src/core/shape.ts';
import { isConfidentWith } from '../../src/generic/declared.ts';
import { entropyEvidence } from '../../src/core/entropy.ts';
import { severityAt } from '../../src/generic/paths.ts';

// Takes `machine api.acme.io login me password x`, over lines too; not `the machine login password`.
const ENTRY =
  /(?:machine\s{1,40}[\w.-]{1,253}|\bdefault)\s{1,40}login\s{1,40}\S{1,200}\s{1,40}(?:account\s{1,40}\S{1,200}\s{1,40})?password\s{1,40}([^\s"'`\\]{1,500})/giy;

function* detect({ text, path, hits }: View): Iterable<Match> {
  for (const hit of hits) {
    ENTRY.lastIndex = hit;
    const value = ENTRY.exec(text)?.[1];
    if (value === undefined || !isConfidentWith(value)) continue;
    yield {
      start: ENTRY.lastIndex - value.length,
      end: ENTRY.lastIndex,
      severity: severityAt(path, 'error'),
      evidence: ['the password of an entry of .netrc', entropyEvidence(value)],
    };
  }
}

export const rule: Rule = {
  id: 'netrc-password',
  title: 'Password in a .netrc entry',
  severity: 'error',
  confidence: 'medium',
  rank: 15,
  keywords: ['machine ', 'default login'],
  scope: { after: 4 },
  why: 'Whoever can read the file logs in to that machine as that user, without being asked.',
  fix: [
    'Change the password, or revoke the token, at the machine that the entry names.',
    'Keep .netrc in the home directory, readable only by its user, and out of the repository.',
    'Remove it from the code, then from history: git filter-repo --invert-paths --path <FILE>',
  ],
  sources: ['https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html'],
  detect,
};

const password = sample('password', base62(14));
const word = sample('random word', lower(10));

export const examples: readonly Example[] = [
  finds.in('.netrc')`machine api.acme.io login app password ${password}\n`,
  finds`machine acme.io\n  login app\n  password ${word}\n`,
  finds`default login app password ${password}`,
  clean`machine acme.io login app password $PASSWORD`,
  clean`machine acme.io login user password <password>`,
  clean`On this machine ${word} can login without a password.`,
];
