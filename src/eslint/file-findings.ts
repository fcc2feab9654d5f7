/** One scan of a file for all rules, remembered as long as ESLint keeps the file. */
import { UserError } from '../core/errors.ts';
import { createFindings, type Finding } from '../core/finding.ts';
import { confidences, type Confidence, type Rule } from '../core/rule.ts';
import { createEngine, scan, type Engine, type Located } from '../core/scan.ts';
import { utf16Length } from '../core/text.ts';
import { foldedReadings, type FoldedReading } from '../views/folded-strings.ts';
import { lenses } from '../views/index.ts';
import { openProject, projectStamp, type Project } from './project.ts';
import { createLineMap } from './text-language.ts';

/** A finding with its place in the text. */
export interface FileFinding {
  readonly finding: Finding;
  /** UTF-16 indexes into the text. */
  readonly start: number;
  readonly end: number;
}

/** A file as a rule meets it. */
export interface LintedFile {
  /** ESLint's own source code object, of whatever language. */
  readonly sourceCode: object;
  readonly text: string;
  /** The file's syntax tree; strings are folded where it is a program's. */
  readonly ast: unknown;
  /** With `/`, relative to ESLint's working directory. */
  readonly path: string;
  /** ESLint's working directory, absolute. */
  readonly root: string;
  /** `settings['key-sniff'].confidence`: the least to report. */
  readonly confidence: Confidence;
}

type ByRule = ReadonlyMap<string, readonly FileFinding[]>;

/** Keyed by ESLint's own object, so that a changed file is scanned anew and a closed one is forgotten. */
const scanned: WeakMap<object, ByRule> = new WeakMap();
const prepared = createPreparation();
const encoder = new TextEncoder();

/** What one rule finds in the file. The first call for a file scans it with all rules. */
export function fileFindings(file: LintedFile, ruleId: string): readonly FileFinding[] {
  return allFindings(file).get(ruleId) ?? [];
}

/** What is found in the file, by rule id. */
export function allFindings(file: LintedFile): ByRule {
  const known = scanned.get(file.sourceCode);
  if (known !== undefined) return known;
  const findings = groupByRule(scanFile(file));
  scanned.set(file.sourceCode, findings);
  return findings;
}

function groupByRule(findings: readonly FileFinding[]): ByRule {
  const groups = new Map<string, FileFinding[]>();
  for (const one of findings) {
    const group = groups.get(one.finding.ruleId);
    if (group === undefined) groups.set(one.finding.ruleId, [one]);
    else group.push(one);
  }
  return groups;
}

/** A project with an engine for its rules. */
interface Prepared {
  readonly project: Project;
  readonly engine: Engine;
}

/** Opens each working directory once, and again when its config or baseline changes. */
function createPreparation(): (root: string) => Prepared {
  const known = new Map<string, { readonly stamp: string; readonly value: Prepared }>();
  return (root) => {
    const stamp = projectStamp(root);
    const last = known.get(root);
    if (last?.stamp === stamp) return last.value;
    const project = openProject(root);
    const value = { project, engine: createEngine(project.rules, { lenses, onRuleError }) };
    known.set(root, { stamp, value });
    return value;
  };
}

/** A file that is not what its name says is the business of its own linter; the other rules have seen its text. */
function onRuleError(_: Rule, __: string, error: unknown): void {
  if (!(error instanceof UserError)) throw error;
}

function scanFile(file: LintedFile): readonly FileFinding[] {
  const { text, ast, path, root, confidence } = file;
  if (text.includes('\0')) return []; // binary content that a glob let through
  const { project, engine } = prepared(root);
  if (project.isExcluded.test(path)) return [];
  const plain = scanText(engine, text, path);
  const folded = foldedReadings(text, ast).flatMap((reading) => scanReading(engine, { reading, text, path }));
  const all = [
    ...plain,
    ...folded.filter((one) => !plain.some((other) => other.start < one.end && one.start < other.end)),
  ];
  const least = confidences.indexOf(confidence);
  return silenced(
    project,
    file,
    all.filter(({ finding }) => confidences.indexOf(finding.confidence) >= least),
  );
}

/** Without what an inline comment, an allow entry or the baseline silences. */
function silenced({ noise }: Project, { text, path }: LintedFile, all: readonly FileFinding[]): readonly FileFinding[] {
  if (all.length === 0) return all;
  const { silence, settle } = noise();
  const findings = all.map(({ finding }) => finding);
  const kept = new Set(settle(silence(findings, { path, bytes: encoder.encode(text) }).kept).kept.map(placeOf));
  return all.filter(({ finding }) => kept.has(placeOf(finding)));
}

/** A name for a finding within its file. */
function placeOf({ ruleId, startLine, startColumn, endLine, endColumn }: Finding): string {
  return [ruleId, startLine, startColumn, endLine, endColumn].join();
}

function scanText(engine: Engine, text: string, path: string): readonly FileFinding[] {
  const bytes = encoder.encode(text);
  const located = scan(engine, bytes, path);
  if (located.length === 0) return [];
  const indexOf = (offset: number): number => (bytes.length === text.length ? offset : utf16Length(bytes, 0, offset));
  const findings = createFindings({ bytes, path, origin: { kind: 'worktree' }, located });
  return findings.map((finding, index) => withPlace(finding, located[index], indexOf));
}

function withPlace(finding: Finding, located: Located | undefined, indexOf: (offset: number) => number): FileFinding {
  return { finding, start: indexOf(located?.start ?? 0), end: indexOf(located?.end ?? 0) };
}

interface Folded {
  readonly reading: FoldedReading;
  readonly text: string;
  readonly path: string;
}

/** What is found in a folded value stands at the expression that makes it. */
function scanReading(engine: Engine, { reading, text, path }: Folded): readonly FileFinding[] {
  const [start, end] = reading.range;
  const inValue = scanText(engine, reading.text, path).filter(
    (one) => one.start < reading.end && reading.start < one.end,
  );
  return inValue.map(({ finding }) => ({ finding: { ...finding, ...linesOf(text, start, end) }, start, end }));
}

function linesOf(
  text: string,
  from: number,
  to: number,
): Pick<Finding, 'startLine' | 'startColumn' | 'endLine' | 'endColumn'> {
  const { locOf } = createLineMap(text);
  const [start, end] = [locOf(from), locOf(to)];
  return { startLine: start.line, startColumn: start.column + 1, endLine: end.line, endColumn: end.column + 1 };
}
