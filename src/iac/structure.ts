/** What a file's name promises of its structure, and the structure read. */
import { UserError } from '../core/errors.ts';
import { languageOf, readProgram, type Program } from './code.ts';
import { parseHcl, type HclFile } from './hcl.ts';
import { parseJson } from './json-tree.ts';
import { rememberLast } from './remember-last.ts';
import type { ParseFailure, Value } from './tree.ts';
import { parseYaml } from './yaml-tree.ts';

/** A file that was read, with its text. */
export type Structure = { readonly text: string } & Parsed;

type Parsed =
  | ({ readonly kind: 'hcl' } & HclFile)
  | { readonly kind: 'tree'; readonly documents: readonly Value[] }
  | ({ readonly kind: 'program' } & Program);

/** Paths of files whose structure is read. */
// Takes `main.tf`, `a.tf.json`, `policy.json`, `deploy.yml`, `stack.template`; not `a.tfvars.bak`.
export const STRUCTURED: RegExp = /\.(?:tf|tofu|hcl|tfvars|json|jsonc|template|ya?ml)$/i;

/** More than any hand-written template; larger files are not worth the memory of a tree. */
const MAX_LENGTH = 10_000_000;

/** More levels than any template has, and few enough for the stack of a parser. */
const MOST_LEVELS = 500;

/**
 * The structure of a file, by its path. Throws a `UserError` that says why a file can't be read as what it claims to
 * be: it is then named as not analysed, and other rules still see its text.
 */
export function readStructure(path: string, text: string): Structure | undefined {
  if (!STRUCTURED.test(path) && languageOf(path) === undefined) return undefined;
  if (text.length > MAX_LENGTH) throw new UserError(`too large to be analysed: ${text.length} characters`);
  return remembered(path, text);
}

/** Several rules look at one file one after the other: the last structure is kept for them. */
const remembered = rememberLast((path: string, text: string): Structure => {
  const result = guarded(() => parse(path, text));
  if ('problem' in result) throw new UserError(`not analysed: ${result.problem} (line ${lineOf(text, result.at)})`);
  return { text, ...result };
});

const TOO_DEEP: ParseFailure = { problem: 'nested too deeply', at: 0 };

function parse(path: string, text: string): Parsed | ParseFailure {
  const language = languageOf(path);
  if (language !== undefined) return { kind: 'program', ...readProgram(text, language) };
  if (/\.(?:tf|tofu|hcl|tfvars)$/i.test(path)) {
    const file = parseHcl(text);
    return 'problem' in file ? file : { kind: 'hcl', ...file };
  }
  if (nestsDeeply(text)) return TOO_DEEP;
  if (/\.ya?ml$/i.test(path) || (/\.template$/i.test(path) && !text.trimStart().startsWith('{'))) {
    const documents = parseYaml(text);
    return 'problem' in documents ? documents : { kind: 'tree', documents };
  }
  const document = parseJson(text);
  return 'problem' in document ? document : { kind: 'tree', documents: [document] };
}

/**
 * Whether more brackets are open at a time than a parser's stack may hold: Node gives up the whole process, and throws
 * nothing, where the stack ends while a regular expression is compiled.
 */
function nestsDeeply(text: string): boolean {
  let level = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    level += bracket === '[' || bracket === '{' ? 1 : -1;
    if (level > MOST_LEVELS) return true;
  }
  return false;
}

/** A program whose calls are too many to follow is not analysed either. */
function guarded(read: () => Parsed | ParseFailure): Parsed | ParseFailure {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return TOO_DEEP;
    throw error;
  }
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
