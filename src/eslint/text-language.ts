/** An ESLint language for any text: a file is one node, so that rules which look at the text alone can lint it. */
import type {
  Directive,
  DirectiveType,
  File,
  Language,
  OkParseResult,
  TextSourceCode,
  TraversalStep,
} from '@eslint/core';
import { emptyProgram, emptyTree, languageOptions } from './empty-program.ts';

/** A place as ESLint counts it here: lines from 1, columns from 0. */
interface Place {
  readonly line: number;
  readonly column: number;
}

interface Location {
  readonly start: Place;
  readonly end: Place;
}

/** The only node of a file, or a comment that holds a directive. */
export interface TextNode {
  readonly type: 'Document' | 'Comment';
  readonly range: [number, number];
  readonly loc: Location;
}

/** Finds lines and columns of indexes, and the other way round. */
export function createLineMap(text: string): { locOf: (index: number) => Place; indexOf: (place: Place) => number } {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const lineAt = (index: number): number => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    locOf: (index) => {
      const line = lineAt(index);
      return { line: line + 1, column: index - (starts[line] ?? 0) };
    },
    indexOf: ({ line, column }) => (starts[line - 1] ?? text.length) + column,
  };
}

type TextCode = TextSourceCode & {
  readonly getParent: () => undefined;
  readonly getAncestors: () => readonly [];
  readonly getText: () => string;
  readonly lines: readonly string[];
  readonly getLocFromIndex: (index: number) => Place;
  readonly getIndexFromLoc: (place: Place) => number;
};

/** What ESLint asks of a file's source code, over plain text. */
export function createTextSourceCode(text: string): TextCode {
  const { locOf, indexOf } = createLineMap(text);
  const ast: TextNode = {
    ...emptyTree,
    type: 'Document',
    range: [0, text.length],
    loc: { start: locOf(0), end: locOf(text.length) },
  };
  return {
    ...emptyProgram(ast),
    visitorKeys,
    text,
    ast,
    lines: text.split(/\r?\n/),
    getLoc: () => ast.loc,
    getRange: () => ast.range,
    getParent: () => undefined,
    getAncestors: () => [],
    getText: () => text,
    getLocFromIndex: locOf,
    getIndexFromLoc: indexOf,
    traverse: () => steps(ast),
    getDisableDirectives: () => ({ problems: [], directives: directivesOf(text, locOf) }),
  };
}

const CALL = 2;

/** Whoever listens to the root by its name is called; rules for every node of a program, which all begin with a `Program`, are not. */
function* steps(ast: TextNode): Iterable<TraversalStep> {
  for (const target of [ast.type, `${ast.type}:exit`]) yield { kind: CALL, target, args: [ast] };
}

// Takes `# eslint-disable-next-line key-sniff/jwt -- a test token`; not `eslint-disabled`.
const DIRECTIVE = /\beslint-(disable-next-line|disable-line|disable|enable)(?![\w-])([^\n]*)/g;

const types: readonly DirectiveType[] = ['disable', 'enable', 'disable-line', 'disable-next-line'];

/** Directives stand in whatever comment syntax a file has: only their words are looked at. */
function directivesOf(text: string, locOf: (index: number) => Place): Directive[] {
  return [...text.matchAll(DIRECTIVE)].flatMap((found) => {
    const type = types.find((one) => one === found[1]);
    if (type === undefined) return [];
    const end = found.index + found[0].length;
    const node: TextNode = {
      type: 'Comment',
      range: [found.index, end],
      loc: { start: locOf(found.index), end: locOf(end) },
    };
    // Takes what stands before the comment's end or a reason: rules, separated by commas.
    const [rules = '', justification = ''] = (found[2] ?? '').replace(/(?:\*\/|-->|#}).*$/, '').split(/\s--+\s/, 2);
    return [{ type, node, value: rules.trim(), justification: justification.trim() }];
  });
}

const visitorKeys = { Document: [] };

/** The language `key-sniff/text`. */
export const textLanguage: Language = {
  fileType: 'text',
  lineStart: 1,
  columnStart: 0,
  nodeTypeKey: 'type',
  visitorKeys,
  defaultLanguageOptions: languageOptions,
  validateLanguageOptions: () => undefined,
  parse: (file: File) => ({ ok: true, ast: textOf(file) }),
  createSourceCode: (file: File, _: OkParseResult<unknown>) => createTextSourceCode(textOf(file)),
};

function textOf({ body }: File): string {
  return typeof body === 'string' ? body : new TextDecoder().decode(body);
}
