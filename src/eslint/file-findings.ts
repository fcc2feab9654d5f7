/** One scan of a file for all rules, remembered as long as ESLint keeps the file. */
import { rules } from '../../rules/index.ts';
import { confidenceOf } from '../core/overlap.ts';
import { createEngine, scan, type Engine, type Located } from '../core/scan.ts';
import { decodeRange } from '../core/text.ts';
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
  /** With `/`, relative to ESLint's working directory. */
  readonly path: string;
}

/** What one rule finds in the file. The first call for a file scans it with all rules. */
export function fileFindings({ sourceCode, text, path }: LintedFile, ruleId: string): readonly FileFinding[] {
  let findings = scanned.get(sourceCode);
  if (findings === undefined) {
    findings = scanText(lazily(), text, path);
    scanned.set(sourceCode, findings);
  }
  return findings.filter(({ located }) => located.rule.id === ruleId);
}

function createLazyEngine(): () => Engine {
  let engine: Engine | undefined;
  return () => (engine ??= createEngine(rules, { lenses }));
}

function scanText(engine: Engine, text: string, path: string): readonly FileFinding[] {
  if (text.includes('\0')) return []; // binary content that a glob let through
  const bytes = encoder.encode(text);
  const indexOf = (offset: number): number =>
    bytes.length === text.length ? offset : decodeRange(bytes, 0, offset).length;
  return scan(engine, bytes, path)
    .filter((located) => confidenceOf(located) !== 'low')
    .map((located) => ({ located, start: indexOf(located.start), end: indexOf(located.end) }));
}
