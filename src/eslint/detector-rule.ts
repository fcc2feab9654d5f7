/** Makes ESLint rules of detectors. */
import type { RuleContext, RuleDefinition, RuleVisitor, SourceLocation, SuggestedEdit } from '@eslint/core';
import { isMachineMade } from '../core/fingerprint.ts';
import { sha256 } from '../core/hash.ts';
import { confidences, type Rule } from '../core/rule.ts';
import { ruleUrl } from '../docs/url.ts';
import { fileResult, type FileFinding, type FileResult, type LintedFile } from './file-findings.ts';
import { ignoreComment } from './ignore-comment.ts';
import { programFrom } from './program.ts';
import { isObject } from '../views/syntax.ts';
import { suggestionsFor } from './suggestions.ts';
import { createLineMap } from './text-language.ts';

/** The ESLint rule with the detector's id. It reports from whatever language parsed the file. */
export function detectorRule(rule: Rule): RuleDefinition {
  return createRule({
    // Asked for by editors and tools, never by a run of ESLint: of thousands of rules the texts are not loaded.
    docs: () => ({
      description: `Finds: ${rule.title}. ${rule.why}`,
      url: ruleUrl(rule.id),
      recommended: rule.confidence !== 'low',
    }),
    find: ({ result, file, claimed }) => {
      const findings = result.byRule.get(rule.id);
      if (findings === undefined) return undefined;
      claimed.add(rule.id);
      return () => findings.map((one) => reportOf(one, file));
    },
  });
}

/** One rule for all detectors that the project's own config adds: ESLint has to know its rules before it knows the project. */
export function projectDetectorsRule(builtinIds: ReadonlySet<string>): RuleDefinition {
  return createRule({
    docs: () => ({
      description: 'Finds what the detectors in .key-sniff.json describe.',
      url: ruleUrl('README'),
      recommended: true,
    }),
    find: ({ result: { byRule }, file, claimed }) => {
      const own = [...byRule].filter(([id]) => !builtinIds.has(id));
      for (const [id] of own) claimed.add(id);
      if (own.length === 0) return undefined;
      return () => own.flatMap(([, findings]) => findings.map((one) => reportOf(one, file)));
    },
  });
}

/**
 * One rule for several detectors, which reports what no rule of its own does that is on: ESLint spends some time on each
 * rule for each file, whatever it finds.
 */
export function manyDetectorsRule(description: string, isMeant: (id: string) => boolean): RuleDefinition {
  return createRule({
    docs: () => ({ description, url: ruleUrl('README'), recommended: true }),
    // By the time when the file is walked ESLint has asked all other rules.
    find: (scanned) => () => unclaimed(scanned, isMeant),
  });
}

function unclaimed({ result, file, claimed }: Scanned, isMeant: (id: string) => boolean): readonly Report[] {
  const left = [...result.byRule].filter(([id]) => isMeant(id) && !claimed.has(id));
  return left.flatMap(([id, findings]) => findings.map((one) => named(reportOf(one, file), id)));
}

/** A report that says which detector it comes from, where ESLint does not. */
function named(report: Report, id: string): Report {
  return { ...report, data: { ...report.data, title: `${id}: ${report.data['title'] ?? ''}` } };
}

/** Says of a file that none of the other rules has looked at it. */
export function notScannedRule(): RuleDefinition {
  return createRule({
    docs: () => ({
      description: 'Tells which files were not scanned: binary ones, those in UTF-16, and huge ones.',
      url: ruleUrl('README'),
      recommended: true,
    }),
    find: ({ result: { unscanned } }) =>
      unscanned === undefined
        ? undefined
        : () => [{ start: 0, end: 0, messageId: 'unscanned', data: { why: unscanned }, suggest: [] }],
  });
}

/** What a rule reports of a file. */
interface Report {
  /** UTF-16 indexes into the text. */
  readonly start: number;
  readonly end: number;
  readonly messageId: keyof typeof MESSAGES;
  readonly data: Record<string, string>;
  readonly suggest: SuggestedEdit[];
}

const MESSAGES = {
  found: '{{title}}{{account}}{{reaches}}. {{why}} Now: {{fix}}{{allow}}',
  unscanned: 'key-sniff did not look for secrets in this file: {{why}}. The command reads it: key-sniff scan',
  environment: 'Read it from outside instead, after revoking it: {{value}}',
  ignore: 'It is no secret: ignore {{ruleId}} here, with a reason',
} as const;

interface RuleSource {
  readonly docs: () => NonNullable<NonNullable<RuleDefinition['meta']>['docs']>;
  /** Asked before the file is walked: gives what makes the reports then, or nothing. */
  readonly find: (scanned: Scanned) => (() => readonly Report[]) | undefined;
}

function createRule({ docs, find }: RuleSource): RuleDefinition {
  return {
    meta: {
      type: 'problem',
      get docs() {
        return docs();
      },
      languages: ['*'],
      schema: [],
      hasSuggestions: true,
      messages: MESSAGES,
    },
    create: (context) => visitorOf(context, find),
  };
}

const NOTHING: RuleVisitor = {};

/** Most rules find nothing in most files: they leave nothing for ESLint to call. */
function visitorOf(context: RuleContext, find: RuleSource['find']): RuleVisitor {
  const scanned = latest(context);
  if (scanned === undefined || scanned.isQuiet) return NOTHING;
  const reports = find(scanned);
  if (reports === undefined) return NOTHING;
  return {
    [rootType(context.sourceCode.ast)]: () => {
      const locOf = createLocator(context.sourceCode, scanned.file.text);
      for (const { start, end, ...report } of reports())
        context.report({ loc: { start: locOf(start), end: locOf(end) }, ...report });
    },
  };
}

/** A file and what was found in it. */
interface Scanned {
  readonly file: LintedFile;
  readonly result: FileResult;
  /** There is nothing to report of it: no rule need be asked. */
  readonly isQuiet: boolean;
  /** The detectors that are switched on as rules of their own, as far as these were asked and anything was found. */
  readonly claimed: Set<string>;
}

/**
 * The scan of a context's file. ESLint asks with all rules one after the other, so that the last answer is nearly always
 * the next. Contexts of one run inherit from one object: a file that is linted again is another, with other rules on.
 */
const latest = createLatest();

function createLatest(): (context: RuleContext) => Scanned | undefined {
  let last: Scanned | undefined;
  let run: unknown;
  return (context) => {
    const current: unknown = Object.getPrototypeOf(context);
    if (last !== undefined && run === current && last.file.ast === context.sourceCode.ast) return last;
    const file = linted(context);
    if (file === undefined) return undefined;
    const result = fileResult(file);
    const isQuiet = result.byRule.size === 0 && result.unscanned === undefined;
    [last, run] = [{ file, result, isQuiet, claimed: new Set() }, current];
    return last;
  };
}

function linted({ sourceCode, filename, cwd, settings }: RuleContext): LintedFile | undefined {
  const { ast } = sourceCode;
  if (!('text' in sourceCode) || typeof sourceCode.text !== 'string' || !isObject(ast)) return undefined;
  const [path, confidence] = [relativePath(cwd, filename), confidenceOf(settings)];
  return { ast, text: sourceCode.text, program: programFrom(sourceCode), path, root: cwd, confidence };
}

/** `settings: { 'key-sniff': { confidence: 'low' } }`. */
function confidenceOf(settings: RuleContext['settings']): LintedFile['confidence'] {
  const own: unknown = settings['key-sniff'];
  if (typeof own !== 'object' || own === null || !('confidence' in own)) return 'medium';
  return confidences.find((one) => one === own.confidence) ?? 'medium';
}

function reportOf({ finding, start, end, reaches }: FileFinding, { text, path }: LintedFile): Report {
  const account = finding.details['account'];
  const place = { text, path, start, end };
  const data = {
    title: finding.title,
    account: account === undefined ? '' : ` of account ${account}`,
    reaches: reaches === undefined ? '' : ` (used on line ${reaches})`,
    why: finding.why,
    fix: finding.fix[0] ?? 'revoke it.',
    allow: ignoreComment(finding.ruleId, place) === undefined ? howToAllow(finding) : '',
  };
  return { start, end, messageId: 'found', data, suggest: suggestionsFor(finding, place) };
}

/** What to do about a value that is no secret where no comment can stand. The hash of one that people chose would give it away. */
function howToAllow({ ruleId, kind, secret }: FileFinding['finding']): string {
  const value = secret.reveal();
  if (kind === 'secret' && !isMachineMade(value)) return ' No secret? Record it: key-sniff baseline';
  const entry = JSON.stringify({ rule: ruleId, sha256: sha256(value), reason: '…' });
  return ` No secret? Add to "allow" in .key-sniff.json: ${entry}`;
}

/** The type of the tree's root, for which each language has its own name. */
function rootType(ast: unknown): string {
  if (typeof ast === 'object' && ast !== null && 'type' in ast && typeof ast.type === 'string') return ast.type;
  return '*';
}

/** From indexes to places as the file's language counts them: columns begin at 0 in JS and at 1 in JSON, CSS and Markdown. */
function createLocator(
  sourceCode: RuleContext['sourceCode'],
  text: string,
): (index: number) => SourceLocation['start'] {
  const { locOf } = createLineMap(text);
  const [lines, columns] = countingOf(sourceCode, locOf);
  return (index) => {
    const { line, column } = locOf(index);
    return { line: line + lines, column: column + columns };
  };
}

/** What the language's lines and columns are more than ours, where the tree begins. */
function countingOf(
  sourceCode: RuleContext['sourceCode'],
  locOf: (index: number) => SourceLocation['start'],
): readonly [lines: number, columns: number] {
  if (!('getLoc' in sourceCode) || !('getRange' in sourceCode)) return [0, 0]; // hosts that know JS alone
  const { start } = sourceCode.getLoc(sourceCode.ast);
  const ours = locOf(sourceCode.getRange(sourceCode.ast)[0]);
  return [start.line - ours.line, start.column - ours.column];
}

/** The file's path below ESLint's working directory, with `/`. */
function relativePath(cwd: string, filename: string): string {
  const path = filename.replaceAll('\\', '/');
  const folder = `${cwd.replaceAll('\\', '/')}/`;
  return path.startsWith(folder) ? path.slice(folder.length) : path;
}
