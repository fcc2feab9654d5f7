/**
 * No pattern that a rule uses can be made slow: every one that the examples of all rules run, also those put together at
 * run time, and every literal in the files that rules are made of, is looked at by a checker.
 *
 * A pattern takes exponential time only if one of its repeats can read the same text in two ways; the outermost repeats
 * that hold more than a character are therefore checked each by itself, with every bound taken away. What then is left
 * is linear, or polynomial in a few repeats side by side, of which each is bounded by its own `{m,n}` or by the few
 * kilobytes of the text that a rule is shown (see `worst-case.test.ts` for how long they take at worst).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RegExpParser, visitRegExpAST, type AST } from '@eslint-community/regexpp';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { examples } from '../../rules/examples.ts';
import { rules } from '../../rules/index.ts';
import { render } from '../../src/core/sample.ts';
import { createEngine, scan } from '../../src/core/scan.ts';
import { lenses } from '../../src/views/index.ts';

const root = new URL('../../', import.meta.url).pathname;
const FOLDERS = ['src/core', 'src/generic', 'src/aws', 'src/views', 'src/iac', 'rules/generic', 'rules/aws'];
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

interface Pattern {
  readonly source: string;
  readonly flags: string;
}

function patternOf(literal: string): Pattern {
  const end = literal.lastIndexOf('/');
  return { source: literal.slice(1, end), flags: literal.slice(end + 1) };
}

/** A repeat of fewer is no repeat: it multiplies what a pattern costs by a constant. */
const FEW = 3;

/** The outermost repeats of a pattern that hold more than one character, each with every bound within it taken away. */
function repeatsIn({ source, flags }: Pattern): readonly string[] {
  const unicode = flags.includes('u');
  const found: string[] = [];
  let inside: AST.Quantifier | undefined;
  const isRepeat = (node: AST.Quantifier): boolean => node.max > FEW && !isSingle(node.element);
  visitRegExpAST(new RegExpParser().parsePattern(source, 0, source.length, { unicode }), {
    onQuantifierEnter(node) {
      if (inside !== undefined || !isRepeat(node)) return;
      inside = node;
      found.push(unbounded(node.raw, unicode));
    },
    onQuantifierLeave(node) {
      if (inside === node) inside = undefined;
    },
  });
  return found;
}

function isSingle(element: AST.QuantifiableElement): boolean {
  return element.type === 'Character' || element.type === 'CharacterClass' || element.type === 'CharacterSet';
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The pattern with each variable length made endless, and without what only looks around: it takes all that it took. */
function unbounded(source: string, unicode: boolean): string {
  const edits: Edit[] = [];
  visitRegExpAST(new RegExpParser().parsePattern(source, 0, source.length, { unicode }), {
    onQuantifierEnter({ max, min, end, element, greedy }) {
      const sign = min === max ? `{${Math.min(min, FEW)}}` : `{${Math.min(min, FEW)},}`;
      if (max > FEW) edits.push({ start: element.end, end, text: sign + (greedy ? '' : '?') });
    },
    onAssertionEnter({ kind, start, end }) {
      if (kind === 'lookahead' || kind === 'lookbehind') edits.push({ start, end, text: '(?:)' });
    },
    onBackreferenceEnter({ start, end }) {
      edits.push({ start, end, text: '.' });
    },
  });
  return applied(source, edits);
}

function applied(source: string, edits: readonly Edit[]): string {
  let text = '';
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (edit.start < at) continue;
    text += source.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return text + source.slice(at);
}

/** What the checker says of a repeat by itself. */
function verdict(repeat: string, flags: string): string {
  const answer = checkSync(`^(?:${repeat})$`, flags.replace(/[gyd]/g, ''), { checker: 'automaton', timeout: 20_000 });
  return answer.status === 'vulnerable' ? answer.complexity.type : answer.status;
}

const REPEATS = new Map(
  [...new Set([...patternsRun(), ...literals()])]
    .map(patternOf)
    .flatMap((pattern) => repeatsIn(pattern).map((repeat) => [`/${repeat}/${pattern.flags}`, pattern] as const)),
);

test('every repeat of every pattern is proven not to be exponential', () => {
  expect(REPEATS.size).toBeGreaterThan(50);
  const verdicts = [...REPEATS].map(([repeat, { source, flags }]) => ({
    verdict: verdict(patternOf(repeat).source, flags),
    repeat,
    source,
  }));
  expect(verdicts.filter(({ verdict: said }) => said !== 'safe' && said !== 'polynomial')).toEqual([]);
}, 300_000);

test('the checker knows one that is', () => {
  const [repeat = ''] = repeatsIn({ source: String.raw`x(?:\\(?:[0-7]|.)){2,90}y`, flags: '' });
  expect(verdict(repeat, '')).toBe('exponential');
});
