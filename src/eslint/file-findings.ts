/** One scan of a file for all rules, remembered as long as ESLint keeps the file. */
import { UserError } from '../core/errors.ts';
import { createFindings, type Finding } from '../core/finding.ts';
import { isAtLeast, rulesFor, type Confidence, type Rule } from '../core/rule.ts';
import { createEngine, scan, type Engine, type Located } from '../core/scan.ts';
import { utf16Length } from '../core/text.ts';
import { constantReadings, originOf, type ConstantReading } from '../views/constant-readings.ts';
import { lenses } from '../views/index.ts';
import type { Program } from '../views/syntax.ts';
import { openProject, type Project } from './project.ts';
import { createLineMap } from './text-language.ts';
import { whyUnscanned } from './unscanned.ts';

/** A finding with its place in the text. */
export interface FileFinding {
  readonly finding: Finding;
  /** UTF-16 indexes into the text. */
  readonly start: number;
  readonly end: number;
  /** The line, from 1, of the statement that the value reaches and that tells what it is for; absent where it stands there. */
  readonly reaches?: number;
}

/** A file as a rule meets it. */
export interface LintedFile {
  /** The root of the syntax tree, of whatever language: another object for each text that is linted. */
  readonly ast: object;
  readonly text: string;
  /** The file's syntax tree, where it is a program: constants are followed in it. */
  readonly program?: Program | undefined;
  /** With `/`, relative to ESLint's working directory. */
  readonly path: string;
  /** ESLint's working directory, absolute. */
  readonly root: string;
  /** `settings['key-sniff'].confidence`: the least to report. */
  readonly confidence: Confidence;
}

/** What came of the scan of a file. */
export interface FileResult {
  readonly byRule: ReadonlyMap<string, readonly FileFinding[]>;
  /** Why the file was not scanned, if it was not. */
  readonly unscanned?: string | undefined;
}

/** Keyed by the tree, so that a changed file is scanned anew and a closed one is forgotten. (oxlint has one source code object for all files.) */
const scanned: WeakMap<object, FileResult> = new WeakMap();
const prepared = createPreparation();
const encoder = new TextEncoder();

/** What one rule finds in the file. The first call for a file scans it with all rules. */
export function fileFindings(file: LintedFile, ruleId: string): readonly FileFinding[] {
  return fileResult(file).byRule.get(ruleId) ?? [];
}

/** What is found in the file, and whether it was looked at. */
export function fileResult(file: LintedFile): FileResult {
  const known = scanned.get(file.ast);
  if (known !== undefined) return known;
  const result = scanFile(file);
  scanned.set(file.ast, result);
  return result;
}

function groupByRule(findings: readonly FileFinding[]): FileResult['byRule'] {
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
  readonly engine: (confidence: Confidence) => Engine;
}

/** Opens each working directory once, and again when its config or baseline changes. */
function createPreparation(): (root: string) => Prepared {
  const known = new Map<string, Prepared>();
  return (root) => {
    const last = known.get(root);
    if (last?.project.isCurrent() === true) return last;
    const project = openProject(root);
    const value = { project, engine: createEngines(project) };
    known.set(root, value);
    return value;
  };
}

/** Engines by the least confidence of what they look for, made when first asked for. */
function createEngines({ rules, index }: Project): Prepared['engine'] {
  const engines = new Map<Confidence, Engine>();
  return (confidence) => {
    const known = engines.get(confidence);
    if (known !== undefined) return known;
    const engine = createEngine(rulesFor(rules, confidence), { lenses, index, onRuleError });
    engines.set(confidence, engine);
    return engine;
  };
}

/** A file that is not what its name says is the business of its own linter; the other rules have seen its text. */
function onRuleError(_: Rule, __: string, error: unknown): void {
  if (!(error instanceof UserError)) throw error;
}

function scanFile(file: LintedFile): FileResult {
  const { text, path, root, confidence } = file;
  const { project, engine } = prepared(root);
  if (project.isExcluded.test(path)) return { byRule: new Map() };
  const unscanned = whyUnscanned(text, project.maxFileSize);
  if (unscanned !== undefined) return { byRule: new Map(), unscanned };
  const [plain, through] = [scanText(engine(confidence), text, path), scanConstants(engine(confidence), file)];
  const ranked = [...withoutLower(plain, through, 1), ...withoutLower(through, plain, 0)];
  const all = ranked.filter(({ finding }) => isAtLeast(finding.confidence, confidence));
  return { byRule: groupByRule(silenced(project, file, all)) };
}

/** Those that nothing of the others overlaps which ranks as high, or higher by so much. */
function withoutLower(some: readonly Ranked[], others: readonly Ranked[], more: number): readonly Ranked[] {
  return some.filter((one) => !others.some((other) => overlap(one, other) && other.rank >= one.rank + more));
}

function overlap(one: Ranked, other: Ranked): boolean {
  return one.start < other.end && other.start < one.end;
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

/** A finding with the rank of its rule. */
interface Ranked extends FileFinding {
  readonly rank: number;
}

function scanText(engine: Engine, text: string, path: string): readonly Ranked[] {
  const bytes = encoder.encode(text);
  const located = scan(engine, bytes, path);
  if (located.length === 0) return [];
  const indexOf = (offset: number): number => (bytes.length === text.length ? offset : utf16Length(bytes, 0, offset));
  const findings = createFindings({ bytes, path, origin: { kind: 'worktree' }, located });
  return findings.map((finding, index) => withPlace(finding, located[index], indexOf));
}

/** The rank of a rule that names none. */
const USUAL_RANK = 30;

function withPlace(finding: Finding, located: Located | undefined, indexOf: (offset: number) => number): Ranked {
  const { start = 0, end = 0, rule } = located ?? {};
  return { finding, start: indexOf(start), end: indexOf(end), rank: rule?.rank ?? USUAL_RANK };
}

/** What the statements show that constants of the file reach, at the places where these are written; the most telling for each. */
function scanConstants(engine: Engine, { text, program, path }: LintedFile): readonly Ranked[] {
  if (program === undefined) return [];
  const found = constantReadings(text, program).flatMap((reading) => scanReading(engine, { reading, text, path }));
  const kept: Ranked[] = [];
  for (const one of found.toSorted((a, b) => b.rank - a.rank))
    if (!kept.some((other) => overlap(one, other))) kept.push(one);
  return kept;
}

interface Read {
  readonly reading: ConstantReading;
  readonly text: string;
  readonly path: string;
}

function scanReading(engine: Engine, { reading, text, path }: Read): readonly Ranked[] {
  return scanText(engine, reading.text, path).flatMap((one) => {
    const constant = reading.constants.find(({ start, end }) => one.start < end && start < one.end);
    if (constant === undefined) return []; // found in the text itself
    const within = [Math.max(0, one.start - constant.start), one.end - constant.start] as const;
    const [start, end] = originOf(text, constant, within);
    const { locOf } = createLineMap(text);
    const [from, to, use] = [locOf(start), locOf(end), locOf(constant.use.range[0])];
    const place = { startLine: from.line, startColumn: from.column + 1, endLine: to.line, endColumn: to.column + 1 };
    const isThere = constant.use.range[0] <= start && end <= constant.use.range[1];
    const finding = { ...one.finding, ...place };
    return [{ finding, start, end, rank: one.rank, ...(isThere ? {} : { reaches: use.line }) }];
  });
}
