/** Source → scan → report: what the command line and the library share. */
import type { Blob, Clean, LineRanges, Origin, Skipped, Source, SourceItem } from './core/blob.ts';
import { messageOf, UserError } from './core/errors.ts';
import { createFindings, type Finding } from './core/finding.ts';
import { firstFindings } from './core/first-findings.ts';
import type { KeywordIndex } from './core/keywords.ts';
import { rulesFor, severities, type Confidence, type Rule, type Severity } from './core/rule.ts';
import { createEngine, scan, type Engine, type Lens, type Profile } from './core/scan.ts';
import { readContent, type Content } from './core/text.ts';
import type { Noise } from './noise/noise.ts';
import { accountNotices } from './report/key-accounts.ts';
import type { Report, Silenced } from './report/report.ts';
import { VERSION } from './version.ts';

/** How to scan. */
export interface RunOptions {
  readonly rules: readonly Rule[];
  readonly lenses: readonly Lens[];
  /** The least confidence to report. */
  readonly confidence: Confidence;
  /** What is known of the rules' keywords beforehand. */
  readonly index?: KeywordIndex | undefined;
  readonly noise: Noise;
  /** A file whose structure can't be analysed counts as a gap. */
  readonly strict?: boolean;
  /** For people: `working tree`, `staged files`, `range A..B`, `history`, `standard input`. */
  readonly sourceName: string;
  /** Called for each content, with how many have been scanned. */
  readonly onProgress?: (scanned: number, path: string) => void;
  /** Told where the time goes. */
  readonly profile?: Profile | undefined;
}

interface Tally {
  readonly findings: Finding[];
  readonly silenced: Silenced[];
  readonly skipped: Skipped[];
  scanned: number;
  binaries: number;
  bytes: number;
  /** What is being scanned is a piece of a larger content. */
  isPiece: boolean;
  /** The content that was scanned last, and its path: one that stands in several places comes for each of them. */
  last: { readonly id: string | undefined; readonly path: string };
}

/** Scans everything the source yields. What it could not read, and rules that failed, are in the report as skipped. */
export async function run(source: Source, options: RunOptions): Promise<Report> {
  const started = new Date();
  const start = process.hrtime.bigint(); // `performance` would be loaded for it alone
  const items = await begun(options.profile === undefined ? source : timed(source, options.profile));
  const tally: Tally = {
    findings: [],
    silenced: [],
    skipped: [],
    scanned: 0,
    binaries: 0,
    bytes: 0,
    isPiece: false,
    last: NOTHING,
  };
  const engine = createEngine(rulesFor(options.rules, options.confidence), {
    lenses: options.lenses,
    index: options.index,
    profile: options.profile,
    onRuleError: (rule, path, error) => {
      const skipped = ruleFailure(rule, { path, error, strict: options.strict === true, isPiece: tally.isPiece });
      if (!tally.skipped.some((other) => other.path === path && other.reason === skipped.reason))
        tally.skipped.push(skipped);
    },
  });
  for await (const item of items) {
    if ('skipped' in item) tally.skipped.push(item.skipped);
    else if ('clean' in item) addClean(tally, item.clean);
    else scanBlob(item.blob, { engine, options, tally });
  }
  return reportOf(tally, options, {
    started: started.toISOString(),
    milliseconds: Number((process.hrtime.bigint() - start) / 1_000_000n),
  });
}

/** The items of a source that was asked for the first one: what it needs, such as git, starts while the rest is made ready. */
async function begun(source: Source): Promise<Source> {
  const items = source[Symbol.asyncIterator]();
  const first = items.next();
  first.catch(() => undefined); // thrown to whoever asks for it
  await new Promise((resolve) => setImmediate(resolve));
  return (async function* () {
    try {
      for (let next = await first; next.done !== true; next = await items.next()) yield next.value;
    } finally {
      await items.return?.();
    }
  })();
}

/** The items of a source, with the time that is waited for each. */
async function* timed(source: Source, { now, spent }: Profile): AsyncIterable<SourceItem> {
  let since = now();
  for await (const item of source) {
    spent('contents', now() - since);
    yield item;
    since = now();
  }
}

function addClean(tally: Tally, { contents, binaries, bytes }: Clean): void {
  tally.scanned += contents;
  tally.binaries += binaries;
  tally.bytes += bytes;
}

interface Failure {
  readonly path: string;
  readonly error: unknown;
  readonly strict: boolean;
  readonly isPiece: boolean;
}

/** A rule that can't read a file says so with a `UserError`, and other rules have seen the text; any other failure is a gap. */
function ruleFailure({ id }: Rule, { path, error, strict, isPiece }: Failure): Skipped {
  if (!(error instanceof UserError)) return { path, reason: `rule ${id} failed: ${messageOf(error)}`, gap: true };
  return {
    path,
    // A piece breaks off wherever it ends, which says nothing of the file.
    reason: isPiece ? 'not analysed: too large to be read as a whole' : error.message,
    gap: strict || error.gap,
    ...(error.hint === undefined ? {} : { hint: error.hint }),
  };
}

function scanBlob(
  blob: Blob,
  run: { readonly engine: Engine; readonly options: RunOptions; readonly tally: Tally },
): void {
  const { engine, options, tally } = run;
  const content = contentOf(blob);
  tally.isPiece = blob.piece !== undefined;
  countContent(tally, blob, content);
  options.onProgress?.(tally.scanned, blob.path);
  const located = scan(engine, content.bytes, blob.path, { highConfidenceOnly: content.binary });
  const started = options.profile?.now() ?? 0;
  const { origin } = blob;
  const noisy = {
    path: blob.path,
    bytes: content.bytes,
    ...(blob.piece === undefined ? {} : { piece: blob.piece }),
  };
  const findings = createFindings({ ...noisy, origin, located }, options.confidence);
  const { kept, silenced } = options.noise.silence(findings, noisy);
  const isNew = (finding: Finding): boolean => isOnLines(finding, blob.lines) || isOfNewPath(finding, blob, engine);
  tally.findings.push(...kept.filter(isNew));
  tally.silenced.push(...silenced.filter(({ finding }) => isNew(finding)));
  options.profile?.spent('findings', options.profile.now() - started);
}

const NOTHING = { id: undefined, path: '' };

/** Counts a content once, in however many places it stands and in however many pieces it comes. */
function countContent(tally: Tally, blob: Blob, { binary }: Content): void {
  const { id, path, piece, bytes } = blob;
  const isKnown = isOfLast(tally, blob);
  if (isKnown && (piece === undefined || tally.last.path !== path)) return;
  tally.bytes += piece === undefined ? bytes.length : piece.to - piece.from;
  if (isKnown) return;
  tally.scanned++;
  if (binary) tally.binaries++;
  tally.last = { id, path };
}

/** Whether the content is the one that was scanned last. Without an id, only a later piece of one is. */
function isOfLast({ last }: Tally, { id, path, piece }: Blob): boolean {
  if (id !== undefined) return id === last.id;
  return last.path === path && (piece?.from ?? 0) > 0;
}

/** What a rule says of the path alone is new with the path. */
function isOfNewPath({ ruleId }: Finding, { moved }: Blob, { pathRules }: Engine): boolean {
  return moved === true && pathRules.some(({ id }) => id === ruleId);
}

/** A piece of a large content is text already, and its whole tells whether it is binary. */
function contentOf({ bytes, piece }: Blob): Content {
  return piece === undefined ? readContent(bytes) : { bytes, encoding: 'utf-8', binary: piece.binary };
}

function isOnLines({ startLine, endLine }: Finding, lines: LineRanges | undefined): boolean {
  return lines === undefined || lines.some(([first, last]) => startLine <= last && first <= endLine);
}

function reportOf(
  tally: Tally,
  { noise, rules, sourceName }: RunOptions,
  time: { readonly started: string; readonly milliseconds: number },
): Report {
  const { kept, silenced } = noise.settle(firstFindings(tally.findings, (finding) => finding));
  const silencedBefore = firstFindings(tally.silenced, ({ finding }) => finding);
  const commits = new Set(kept.flatMap(({ origin }) => (origin.kind === 'commit' ? [origin.commit] : [])));
  return {
    version: VERSION,
    findings: kept.toSorted(byPlace),
    silenced: [...silencedBefore, ...silenced].toSorted((a, b) => byPlace(a.finding, b.finding)),
    skipped: tally.skipped,
    notices: [...accountNotices(kept), ...noise.notices()],
    rules,
    summary: {
      source: sourceName,
      scanned: tally.scanned,
      binaries: tally.binaries,
      bytes: tally.bytes,
      ...(commits.size === 0 ? {} : { commits: commits.size }),
      skipped: tally.skipped.length,
      ...time,
    },
  };
}

function byPlace(a: Finding, b: Finding): number {
  return (
    compare(a.path, b.path) ||
    a.startLine - b.startLine ||
    a.startColumn - b.startColumn ||
    compare(a.ruleId, b.ruleId) ||
    compare(commitOf(a.origin), commitOf(b.origin))
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const commitOf = (origin: Origin): string => (origin.kind === 'commit' ? `${origin.date} ${origin.commit}` : '');

/** 2 when something could not be scanned, else 1 when there is a finding of at least the severity, else 0. */
export function exitCodeOf(report: Report, failOn: Severity): 0 | 1 | 2 {
  if (report.skipped.some(({ gap }) => gap)) return 2;
  const least = severities.indexOf(failOn);
  return report.findings.some(({ severity }) => severities.indexOf(severity) >= least) ? 1 : 0;
}
