/**
 * No pattern that a rule uses can be made slow: every one that the examples of all rules run, also those put together at
 * run time, and every literal in the files that rules are made of, is proven by a checker to take linear time (see
 * `linearity.ts`), as a search through a text of any length. Bounded repeats count as what they are, a constant; that
 * the constant is none of the exponential kind is proven too (see `repeats.ts`), and `worst-case.test.ts` measures it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { examples } from '../../rules/examples.ts';
import { rules } from '../../rules/index.ts';
import { render } from '../../src/core/sample.ts';
import { createEngine, scan } from '../../src/core/scan.ts';
import { lenses } from '../../src/views/index.ts';
import { ask, timeOf, type Pattern } from './linearity.ts';
import { repeatsIn } from './repeats.ts';

const root = new URL('../../', import.meta.url).pathname;
const FOLDERS = [
  'src/core',
  'src/generic',
  'src/aws',
  'src/views',
  'src/iac',
  'src/wallet',
  'rules/generic',
  'rules/aws',
];
const FOLDERS_TOO = ['rules/iam', 'rules/root', 'rules/providers'];

/** The patterns that run while all examples are scanned, as `/source/flags`. */
function patternsRun(): ReadonlySet<string> {
  const seen = new Set<string>();
  const exec = Object.getOwnPropertyDescriptor(RegExp.prototype, 'exec');
  if (exec === undefined) throw new Error('no exec');
  const run: (this: RegExp, text: string) => RegExpExecArray | null = exec.value;
  const engine = createEngine(rules, { lenses });
  RegExp.prototype.exec = function (text) {
    seen.add(String(this));
    return run.call(this, text);
  };
  try {
    for (const [id, list] of Object.entries(examples)) {
      for (const example of list) scan(engine, new TextEncoder().encode(render(example, 1).text), example.path ?? id);
    }
  } finally {
    Object.defineProperty(RegExp.prototype, 'exec', exec);
  }
  return seen;
}

/** The literals of regular expressions in a file. */
function literalsIn(file: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return found;
}

function literals(): readonly string[] {
  return [...FOLDERS, ...FOLDERS_TOO].flatMap((folder) =>
    readdirSync(join(root, folder)).flatMap((name) => literalsIn(join(root, folder, name))),
  );
}

function patternOf(literal: string): Pattern {
  const end = literal.lastIndexOf('/');
  return { source: literal.slice(1, end), flags: literal.slice(end + 1) };
}

const PATTERNS: readonly string[] = [...new Set([...patternsRun(), ...literals()])];

/** What a library runs on texts of its own reading: the pattern, and what bounds it. */
const THEIRS: ReadonlyMap<string, string> = new Map([
  // yaml, of a quoted text of several lines: tried where the last try ended, and not again after it failed.
  ['/(.*?)\\r?\\n/sy', 'polynomial: .*'],
  // yaml, of an error's excerpt: 80 characters.
  ['/[\\n\\r]+$/', String.raw`polynomial: [\n\r]*`],
]);

test('every pattern is proven linear, but for those of a library', () => {
  expect(PATTERNS.length).toBeGreaterThan(2000);
  const verdicts = PATTERNS.map((pattern) => [pattern, timeOf(patternOf(pattern))] as const);
  expect(new Map(verdicts.filter(([, time]) => time !== 'linear'))).toEqual(THEIRS);
}, 600_000);

/** What the checker says of a repeat by itself. */
function verdict(repeat: string, flags: string): string {
  return ask(`^(?:${repeat})$`, flags.replace(/[gyd]/g, ''), 20_000);
}

test('no repeat of any pattern is exponential without its bounds', () => {
  const repeats = new Map(
    PATTERNS.map(patternOf).flatMap((pattern) =>
      repeatsIn(pattern).map((repeat) => [`/${repeat}/${pattern.flags}`, pattern.source] as const),
    ),
  );
  expect(repeats.size).toBeGreaterThan(50);
  const verdicts = [...repeats].map(([repeat, source]) => {
    const { source: text, flags } = patternOf(repeat);
    return { verdict: verdict(text, flags), repeat, source };
  });
  expect(verdicts.filter(({ verdict: said }) => said !== 'linear' && said !== 'polynomial')).toEqual([]);
}, 300_000);

test('the checker knows one that is', () => {
  const [repeat = ''] = repeatsIn({ source: String.raw`x(?:\\(?:[0-7]|.)){2,90}y`, flags: '' });
  expect(verdict(repeat, '')).toBe('exponential');
});

test.each([
  ['a repeat that is tried again from each of its characters', String.raw`/\s+#$/`, String.raw`polynomial: \s*`],
  ['two repeats that can share out a text', String.raw`/^[ \t]*:?[ \t]*$/`, String.raw`polynomial: [ \t]*(?::)?[ \t]*`],
  ['the same, before what is looked at ahead', String.raw`/^[ \t]*:?[ \t]*(?=x)/`, 'polynomial: [ \\t]*(?::)?[ \\t]*'],
  ['a repeat within what is looked at, behind another', '/^a*(?=[ab]*c)/', 'polynomial: a*[ab]*'],
  ['a keyword that stands in the repeat behind it', '/ab-[a-z-]{3,}(?!x)/y', 'polynomial: a-[a-z-]*'],
  [
    'a repeat that reads a text in two ways',
    String.raw`/^(?:\\\\(?:[0-7]|.))+(?=x)/`,
    'exponential: (?:\\\\\\\\(?:[0-7]|.))+',
  ],
  ['a lookbehind without end', String.raw`/(?<=^[ \t]+)x/m`, String.raw`endless lookbehind (?<=^[ \t]+)`],
  ['a back reference', '/^(a*)b?\\1$/', 'polynomial: a*(?:b)?a*'],
])('it knows %s', (_, pattern, time) => {
  expect(timeOf(patternOf(pattern))).toBe(time);
});

test.each([
  ['a lookbehind that keeps a search from starting in a repeat', '/(?<!=)=+$/'],
  ['a bound', String.raw`/[ \t]{0,80}:?[ \t]{0,80}(?=x)/y`],
  ['a sign between two repeats', String.raw`/^[ \t]*:[ \t]*(?=x)/`],
])('it lets %s pass', (_, pattern) => {
  expect(timeOf(patternOf(pattern))).toBe('linear');
});
