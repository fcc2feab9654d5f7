/**
 * The baseline: findings that are known and stay quiet until they are dealt with.
 *
 * Its file is made to be merged: one line a finding, sorted by what does not change, no time, no line numbers, and a
 * last line that is always the same, so that adding or dropping an entry touches one line. It holds no secret and
 * nothing that lets one be guessed: see `core/fingerprint.ts`. The same secret twice is two entries, so that a further
 * copy of it is news; the path only says where it was, and follows a renamed file at the next writing.
 */
import { UserError } from '../core/errors.ts';
import type { Finding } from '../core/finding.ts';
import type { Notice, Silenced } from '../report/report.ts';

/** A known finding. */
export interface BaselineEntry {
  readonly rule: string;
  readonly fingerprint: string;
  /** Where it was when the baseline was written. */
  readonly path: string;
}

/** What a baseline says. */
export interface Known {
  /** In the file's order. */
  readonly entries: readonly BaselineEntry[];
  /** It is about the history: what it knows need not be in the tree, and stands in as many versions as there are. */
  readonly history: boolean;
}

/** A baseline with the name by which messages call its file. */
export interface Baseline extends Known {
  readonly file: string;
  /** Its absolute path. */
  readonly path: string;
}

const VERSION = 1;
const END = 'end';

const NOTHING: Known = { entries: [], history: false };

/** The baseline of findings, and of what is known beside them: those of a tree, or of the history if one of them comes from a commit. */
export function createBaseline(findings: readonly Finding[], known: Known = NOTHING): Known {
  const history = known.history || findings.some(({ origin }) => origin.kind === 'commit');
  const found = findings.map(({ ruleId, fingerprint, path }) => ({ rule: ruleId, fingerprint, path }));
  const all = [...known.entries, ...found].toSorted(byName);
  return { history, entries: history ? all.filter((entry, index) => !isSame(entry, all[index - 1])) : all };
}

function isSame(a: BaselineEntry, b: BaselineEntry | undefined): boolean {
  return b !== undefined && byName(a, b) === 0;
}

function byName(a: BaselineEntry, b: BaselineEntry): number {
  const compare = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
  return compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint) || compare(a.path, b.path);
}

/** The text of the file: JSON in which each entry is a line that formatters leave as it is. */
export function formatBaseline({ entries, history }: Known): string {
  const lines = entries.map(
    ({ rule, fingerprint, path }) => `    ${JSON.stringify(`${rule} ${fingerprint} ${path}`)},\n`,
  );
  const about = history ? '  "history": true,\n' : '';
  return `{\n  "version": ${VERSION},\n${about}  "findings": [\n${lines.join('')}    "${END}"\n  ]\n}\n`;
}

/** Reads the text of a baseline. Throws a `UserError` that names the file and the entry. */
export function parseBaseline(text: string, { file, path }: Pick<Baseline, 'file' | 'path'>): Baseline {
  const data = parseJson(text, file);
  if (!isRecord(data) || data['version'] !== VERSION || !Array.isArray(data['findings']))
    throw new UserError(`${file} is no baseline of version ${VERSION}`, { hint: REWRITE });
  const lines: readonly unknown[] = data['findings'];
  const entries = lines.filter((line) => line !== END).map((line) => parseEntry(line, file));
  return { file, path, entries, history: data['history'] === true };
}

const REWRITE = 'Write it anew: key-sniff baseline';

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    // Takes the marks that a merge leaves; not a line that only begins with `<`.
    const merging = /^(?:<{7}|={7}|>{7})/m.test(text);
    const hint = merging ? 'Resolve the merge: keep the lines of both sides.' : REWRITE;
    throw new UserError(`${file} is not JSON`, { hint, cause: error });
  }
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function parseEntry(line: unknown, file: string): BaselineEntry {
  // Takes `aws-access-key-id 0123456789abcdef0123456789abcdef src/a.js`; not one without a fingerprint.
  const [, rule, fingerprint, path] = /^([a-z0-9-]+) ([0-9a-f]{32}) (.*)$/s.exec(String(line)) ?? [];
  if (rule === undefined || fingerprint === undefined || path === undefined)
    throw new UserError(`${file} has an entry that is none: ${JSON.stringify(line)}`, { hint: REWRITE });
  return { rule, fingerprint, path };
}

/** What a baseline leaves of findings. */
export interface Applied {
  readonly kept: readonly Finding[];
  readonly silenced: readonly Silenced[];
  readonly notices: readonly Notice[];
}

/**
 * Applies the baseline to the findings of a whole run. `seenAll`: the run saw the whole tree that the baseline is
 * about, so copies are counted and entries without a finding are stale. Otherwise (staged files, a range, history, some
 * paths) the copies that it knows may be elsewhere or earlier: every finding with a known fingerprint is quiet.
 */
export function applyBaseline(findings: readonly Finding[], baseline: Baseline, seenAll: boolean): Applied {
  const { file, entries, history } = baseline;
  const complete = seenAll && !history;
  const known = grouped(entries);
  const groups = grouped(findings);
  const quiet = new Set<Finding>();
  const stale: BaselineEntry[] = [];
  for (const [fingerprint, places] of known) {
    const found = groups.get(fingerprint) ?? [];
    const pairs = pairUp(found, places);
    for (const finding of complete ? pairs.findings : found) quiet.add(finding);
    stale.push(...pairs.left);
  }
  const kept = findings.filter((finding) => !quiet.has(finding));
  return {
    kept: kept.map((finding) => (known.has(finding.fingerprint) ? asCopy(finding) : finding)),
    silenced: Array.from(quiet, (finding) => ({ finding, by: 'baseline', reason: 'known', where: file })),
    notices: complete && stale.length > 0 ? [staleNotice(file, stale)] : [],
  };
}

function grouped<T extends { readonly fingerprint: string }>(things: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const group = groups.get(thing.fingerprint);
    if (group === undefined) groups.set(thing.fingerprint, [thing]);
    else group.push(thing);
  }
  return groups;
}

interface Pairs {
  /** Findings that have an entry. */
  readonly findings: readonly Finding[];
  /** Entries that have no finding. */
  readonly left: readonly BaselineEntry[];
}

/** Gives each entry one finding of its fingerprint: in its own file if there is one, else in another, to which it has moved. */
function pairUp(findings: readonly Finding[], entries: readonly BaselineEntry[]): Pairs {
  const free = new Map<string, BaselineEntry[]>();
  for (const entry of entries) free.set(entry.path, [...(free.get(entry.path) ?? []), entry]);
  const atHome = findings.filter(({ path }) => free.get(path)?.pop() !== undefined);
  const home = new Set(atHome);
  const left = [...free.values()].flat();
  const moved = findings.filter((finding) => !home.has(finding)).slice(0, left.length);
  return { findings: [...atHome, ...moved], left: left.slice(moved.length) };
}

function asCopy(finding: Finding): Finding {
  return { ...finding, evidence: [...finding.evidence, 'a further copy of a secret in the baseline'] };
}

const NAMED = 5;

function staleNotice(file: string, stale: readonly BaselineEntry[]): Notice {
  const names = stale.slice(0, NAMED).map(({ rule, path }) => `${rule} in ${path}`);
  const more = stale.length > NAMED ? ` and ${stale.length - NAMED} more` : '';
  const what = stale.length === 1 ? '1 entry is' : `${stale.length} entries are`;
  return {
    message: `${file}: ${what} no longer found: ${names.join(', ')}${more}`,
    hint: 'To drop what is dealt with: key-sniff baseline',
  };
}
