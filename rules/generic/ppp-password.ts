/** Passwords of dial-up, PPPoE and VPN links in the files of pppd, of which each line is `client server secret addresses`. */
import { entropyEvidence } from '../../src/core/entropy.ts';
import type { Match, Rule, View } from '../../src/core/rule.ts';
import { clean, finds, sample, type Example } from '../../src/core/sample.ts';
import { base62, lower } from '../../src/core/shape.ts';
import { isConfidentWith } from '../../src/generic/declared.ts';
import { severityAt } from '../../src/generic/paths.ts';

// Takes `joe * x *`, `"joe" "l2tp" "x"`; not `# a comment` or `joe *`.
const LINE =
  /^[ \t]{0,9}(?!#)(?:"[^"\n]{1,200}"|[^\s"]{1,200})[ \t]{1,40}(?:"[^"\n]{1,200}"|[^\s"]{1,200})[ \t]{1,40}("?)([^\s"]{1,200})\1(?=\s|$)/gm;

function* detect({ text, path }: View): Iterable<Match> {
  for (const { 0: line, 1: quote = '', 2: value = '', index } of text.matchAll(LINE)) {
    if (value.startsWith('@') || !isConfidentWith(value)) continue; // pppd reads `@/file` from that file
    const end = index + line.length - quote.length;
    const evidence = ['the secret of a line of pppd’s file', entropyEvidence(value)];
    yield { start: end - value.length, end, severity: severityAt(path, 'error'), evidence };
  }
}

export const rule: Rule = {
  id: 'ppp-password',
  title: 'Password in a file of pppd',
  severity: 'error',
  confidence: 'medium',
  rank: 15,
  keywords: [],
  path: /(?:^|\/)(?:chap|pap|srp)-secrets$/,
  scope: 'file',
  why: 'Whoever can read the file can dial in, or open the VPN, as that client.',
  fix: [
    'Change the secret on both ends of the link.',
    'Have it written by the provisioning, from a secret store, readable only by root.',
    'Remove it from the code, then from history: git filter-repo --invert-paths --path <FILE>',
  ],
  sources: ['https://man7.org/linux/man-pages/man8/pppd.8.html'],
  detect,
};

const password = sample('password', base62(14));
const word = sample('random word', lower(12));

export const examples: readonly Example[] = [
  finds.in('etc/ppp/chap-secrets')`# client server secret IP\njoe * ${password} *\n`,
  finds.in('chap-secrets')`"joe"  l2tpd  "${word}"  10.0.0.2\n`,
  finds.in('pap-secrets')`joe\t*\t${password}\n`,
  clean.in('etc/ppp/chap-secrets')`# joe * ${password} *\n`,
  clean.in('etc/ppp/chap-secrets')`joe * @/etc/ppp/password *\n`,
  clean.in('etc/ppp/chap-secrets')`joe * "<password>" *\n`,
  clean.in('notes.txt')`joe * ${word} *\n`,
];
