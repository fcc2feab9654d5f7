/** No hand-written pattern tries the same text in ever more ways: proven by a checker for those that repeat a group. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url).pathname;
const FOLDERS = [
  'src/core',
  'src/generic',
  'src/aws',
  'src/views',
  'src/iac',
  'rules/generic',
  'rules/aws',
  'rules/iam',
];

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

// A group that is repeated without bound. Takes `(?:a|b)+`, `(x)*`, `(x){2,}`; not `(?:a)?` or `(x){0,4}`.
const REPEATED_GROUP = /\)(?:[+*]|\{\d+,\})/;

function isExponential(literal: string): boolean {
  const end = literal.lastIndexOf('/');
  const flags = literal.slice(end + 1).replace(/[gy]/g, '');
  const answer = checkSync(literal.slice(1, end), flags, { checker: 'automaton', timeout: 2000 });
  return answer.status === 'vulnerable' && answer.complexity.type === 'exponential';
}

test('no pattern that repeats a group is exponential', () => {
  const files = FOLDERS.flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(root, folder, name)));
  const literals = files.flatMap(literalsIn).filter((literal) => REPEATED_GROUP.test(literal));
  expect(literals.length).toBeGreaterThan(20);
  expect(literals.filter(isExponential)).toEqual([]);
});

test('the checker knows one that is', () => {
  expect(isExponential(String.raw`/^(?:\\(?:[0-7]|.))+$/`)).toBe(true);
});
