/** One scan of a file for all rules, remembered as long as ESLint keeps the file. */
import { rules } from '../../rules/index.ts';
import { UserError } from '../core/errors.ts';
import { confidenceOf } from '../core/overlap.ts';
import type { Rule } from '../core/rule.ts';
import { createEngine, scan, type Engine, type Located } from '../core/scan.ts';
import { decodeRange } from '../core/text.ts';
import { foldedReadings, type FoldedReading } from '../views/folded-strings.ts';
import { lenses } from '../views/index.ts';

/** A finding in a text. */
export interface FileFinding {
  readonly located: Located;
  /** UTF-16 indexes into the text. */
  readonly start: number;
  readonly end: number;
}

const encoder = new TextEncoder();
const lazily = createLazyEngine();

/** Keyed by ESLint's own object, so that a changed file is scanned anew and a closed one is forgotten. */
const scanned: WeakMap<object, readonly FileFinding[]> = new WeakMap();

/** A file as a rule meets it. */
export interface LintedFile {
  /** ESLint's own source code object, of whatever language. */
  readonly sourceCode: object;
  readonly text: string;
  /** The file's syntax tree; strings are folded where it is a program's. */
  readonly ast: unknown;
  /** With `/`, relative to ESLint's working directory. */
  readonly path: string;
}

/** What one rule finds in the file. The first call for a file scans it with all rules. */
export function fileFindings(file: LintedFile, ruleId: string): readonly FileFinding[] {
  let findings = scanned.get(file.sourceCode);
  if (findings === undefined) {
    findings = scanFile(lazily(), file);
    scanned.set(file.sourceCode, findings);
  }
  return findings.filter(({ located }) => located.rule.id === ruleId);
}

function createLazyEngine(): () => Engine {
  let engine: Engine | undefined;
  return () => (engine ??= createEngine(rules, { lenses, onRuleError }));
}

/** A file that is not what its name says is the business of its own linter; the other rules have seen its text. */
function onRuleError(_: Rule, __: string, error: unknown): void {
  if (!(error instanceof UserError)) throw error;
}

function scanFile(engine: Engine, { text, ast, path }: LintedFile): readonly FileFinding[] {
  if (text.includes('\0')) return []; // binary content that a glob let through
  const plain = scanText(engine, text, path);
  const folded = foldedReadings(text, ast).flatMap((reading) => scanReading(engine, reading, path));
  return [...plain, ...folded.filter((one) => !plain.some((other) => other.start < one.end && one.start < other.end))];
}

function scanText(engine: Engine, text: string, path: string): readonly FileFinding[] {
  const bytes = encoder.encode(text);
  const indexOf = (offset: number): number =>
    bytes.length === text.length ? offset : decodeRange(bytes, 0, offset).length;
  return scan(engine, bytes, path)
    .filter((located) => confidenceOf(located) !== 'low')
    .map((located) => ({ located, start: indexOf(located.start), end: indexOf(located.end) }));
}

/** What is found in a folded value stands at the expression that makes it. */
function scanReading(engine: Engine, { text, start, end, range }: FoldedReading, path: string): readonly FileFinding[] {
  const inValue = scanText(engine, text, path).filter((one) => one.start < end && start < one.end);
  return inValue.map(({ located }) => ({ located, start: range[0], end: range[1] }));
}
