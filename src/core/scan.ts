/** The engine: which rules can match, what they see, and what they found where. */
import { createPrefilter, type Hits, type Prefilter } from './prefilter.ts';
import { withoutOverlaps } from './overlap.ts';
import type { Match, Rule, Scope, View } from './rule.ts';
import { bytesBefore, charStart, decodeRange } from './text.ts';

/** A match with its place in the file's bytes. */
export interface Located {
  readonly rule: Rule;
  readonly match: Match;
  /** Byte offsets into the content. */
  readonly start: number;
  readonly end: number;
  /** The secret: the text of the span, or what a lens read there. */
  readonly value: string;
}

/** The same text read another way, such as with its escapes resolved. */
export interface Reading {
  readonly text: string;
  /** The index in the original text where what stands at `index` of the reading begins. */
  readonly origin: (index: number) => number;
  /** The index in the original text after what stands before `index` of the reading. */
  readonly originEnd: (index: number) => number;
}

/** Another way of reading text, tried where its keywords stand and in the views of rules. Bounded in depth and size. */
export interface Lens {
  readonly id: string;
  /** Where they stand, the lens may uncover text that no rule's keyword shows. */
  readonly keywords: readonly string[];
  /** How much of a file it reads around its keywords. Default: the keyword's line, cut at {@link LENS_REACH}. */
  readonly scope?: Exclude<Scope, 'file'>;
  /** The readings of a view; none where the text holds nothing of the lens's kind. `hits` are places of its keywords. */
  readonly read: (text: string, hits: readonly number[]) => readonly Reading[];
}

/** A rule set, ready to scan. */
export interface Engine {
  readonly rules: readonly Rule[];
  readonly prefilter: Prefilter;
  readonly options: EngineOptions;
  /** For each keyword of the prefilter, the indexes of its rules; `rules.length` and above are lenses. */
  readonly owners: readonly (readonly number[])[];
  /** Rules that are called for a path alone. */
  readonly pathRules: readonly Rule[];
}

export interface EngineOptions {
  readonly lenses?: readonly Lens[];
  /** A rule that throws does not stop the scan; it is told here, with the file. */
  readonly onRuleError?: (rule: Rule, path: string, error: unknown) => void;
}

/** What a scan may leave out, for content that is not text. */
export interface ScanOptions {
  readonly highConfidenceOnly?: boolean;
  /** How many lenses the text has already been read through. */
  readonly depth?: number;
}

const MAX_DEPTH = 3;
const DEFAULT_REACH = 4096;
const NEWLINE = 10;

/** Prepares an engine for the rules. Ids must be unique. */
export function createEngine(rules: readonly Rule[], options: EngineOptions = {}): Engine {
  const byKeyword = new Map<string, number[]>();
  [...rules, ...(options.lenses ?? [])].forEach(({ keywords }, owner) => {
    for (const keyword of new Set(keywords.map((word) => word.toLowerCase()))) {
      const owners = byKeyword.get(keyword);
      if (owners === undefined) byKeyword.set(keyword, [owner]);
      else owners.push(owner);
    }
  });
  return {
    rules,
    options,
    prefilter: createPrefilter([...byKeyword.keys()]),
    owners: [...byKeyword.values()],
    pathRules: rules.filter((rule) => rule.keywords.length === 0),
  };
}

/** Everything the rules find in the content, in order, without overlaps: where two rules report one place, the more specific wins. */
export function scan(engine: Engine, bytes: Uint8Array, path: string, options: ScanOptions = {}): readonly Located[] {
  return withoutOverlaps(scanRaw(engine, bytes, path, options));
}

/** One scan of one content under way. */
interface Scan {
  readonly engine: Engine;
  readonly bytes: Uint8Array;
  readonly path: string;
  readonly options: ScanOptions;
  /** Texts already decoded, by their range. */
  readonly texts: Map<string, string>;
  /** What the lenses read in texts, without keywords of their own. */
  readonly readings: Map<string, readonly NamedReading[]>;
  readonly found: Located[];
}

function scanRaw(engine: Engine, bytes: Uint8Array, path: string, options: ScanOptions): readonly Located[] {
  const state: Scan = { engine, bytes, path, options, texts: new Map(), readings: new Map(), found: [] };
  for (const rule of options.depth === undefined ? engine.pathRules : []) {
    if (isWanted(state, rule)) runRule(state, rule, { from: 0, to: bytes.length, hits: [] });
  }
  for (const [owner, hits] of hitsByOwner(engine, engine.prefilter.find(bytes))) {
    const rule = engine.rules[owner];
    if (rule === undefined) readThroughLens(state, owner - engine.rules.length, hits);
    else if (isWanted(state, rule)) {
      for (const window of windowsOf(bytes, hits, rule.scope ?? {})) runRule(state, rule, window);
    }
  }
  return state.found;
}

function isWanted({ options, path }: Scan, rule: Rule): boolean {
  return rule.path?.test(path) !== false && (options.highConfidenceOnly !== true || rule.confidence === 'high');
}

/** Ascending offsets of the hits of each rule and lens. */
export function hitsByOwner(engine: Engine, hits: Hits): Map<number, number[]> {
  const byOwner = new Map<number, number[]>();
  for (let index = 0; index < hits.length; index += 2) {
    for (const owner of engine.owners[hits[index] ?? 0] ?? []) {
      const offsets = byOwner.get(owner);
      const offset = hits[index + 1] ?? 0;
      if (offsets === undefined) byOwner.set(owner, [offset]);
      else offsets.push(offset);
    }
  }
  for (const offsets of byOwner.values()) offsets.sort((a, b) => a - b);
  return byOwner;
}

/** A range of bytes that a rule looks at, with the keyword hits in it. */
export interface Window {
  readonly from: number;
  readonly to: number;
  readonly hits: readonly number[];
}

/** The windows around ascending hits; those that touch are joined. */
export function windowsOf(bytes: Uint8Array, hits: readonly number[], scope: Scope): readonly Window[] {
  if (scope === 'file') return [{ from: 0, to: bytes.length, hits }];
  const windows: { from: number; to: number; hits: number[] }[] = [];
  const { before = 0, after = 0, bytes: reach = DEFAULT_REACH } = scope;
  for (const hit of hits) {
    const last = windows.at(-1);
    // Inside the previous window and far enough from its end: the end is at a line's end or at the reach of a later hit.
    const from = backLines(bytes, hit, before, reach);
    const to = forwardLines(bytes, hit, after, reach);
    if (last !== undefined && from <= last.to) {
      last.to = Math.max(last.to, to);
      last.hits.push(hit);
    } else windows.push({ from, to, hits: [hit] });
  }
  return windows;
}

function backLines(bytes: Uint8Array, hit: number, lines: number, reach: number): number {
  const limit = Math.max(0, hit - reach);
  let start = hit;
  for (let line = 0; line <= lines; line++) {
    const newline = start === 0 ? -1 : lastNewline(bytes, start - 1, limit);
    if (newline < 0) return limit === 0 ? 0 : charStart(bytes, limit);
    start = newline;
  }
  return start + 1;
}

function lastNewline(bytes: Uint8Array, from: number, limit: number): number {
  for (let at = from; at >= limit; at--) if (bytes[at] === NEWLINE) return at;
  return -1;
}

function forwardLines(bytes: Uint8Array, hit: number, lines: number, reach: number): number {
  const limit = Math.min(bytes.length, hit + reach);
  let end = hit;
  for (let line = 0; line <= lines; line++) {
    let at = end;
    while (at < limit && bytes[at] !== NEWLINE) at++;
    if (at >= limit) return limit === bytes.length ? limit : charStart(bytes, limit);
    end = at + 1;
  }
  return end - 1;
}

function textOf({ bytes, texts }: Scan, { from, to }: Window): string {
  const key = `${from}:${to}`;
  const text = texts.get(key) ?? decodeRange(bytes, from, to);
  texts.set(key, text);
  return text;
}

/** The window's hits as indexes into its text. */
function indexesOf({ bytes }: Scan, { from, to, hits }: Window, text: string): readonly number[] {
  if (text.length === to - from) return hits.map((hit) => hit - from); // ASCII or Latin-1
  let previous = from;
  let index = 0;
  return hits.map((hit) => {
    index += decodeRange(bytes, previous, hit).length;
    previous = hit;
    return index;
  });
}

function runRule(state: Scan, rule: Rule, window: Window): void {
  const { path, found } = state;
  const text = textOf(state, window);
  const offset = (index: number): number => window.from + bytesBefore(text, index, window.to - window.from);
  for (const match of detect(state.engine, rule, { text, path, hits: indexesOf(state, window, text) })) {
    const value = match.value ?? text.slice(match.start, match.end);
    found.push({ rule, match, value, start: offset(match.start), end: offset(match.end) });
  }
  if (rule.scope === 'file') return;
  for (const { reading, lens } of readingsOf(state, text)) {
    for (const match of detect(state.engine, rule, viewOf(rule, reading.text, path))) {
      const value = match.value ?? reading.text.slice(match.start, match.end);
      const [start, end] = [reading.origin(match.start), reading.originEnd(match.end)];
      const decoded = value === text.slice(start, end) ? match : withEvidence(match, lens);
      found.push({ rule, match: decoded, value, start: offset(start), end: offset(end) });
    }
  }
}

function viewOf(rule: Rule, text: string, path: string): View {
  return { text, path, hits: placesOf(rule.keywords, text) };
}

function withEvidence(match: Match, lens: Lens): Match {
  return { ...match, evidence: [...(match.evidence ?? []), `read through ${lens.id}`] };
}

interface NamedReading {
  readonly reading: Reading;
  readonly lens: Lens;
}

function readingsOf({ engine, readings }: Scan, text: string): readonly NamedReading[] {
  const known = readings.get(text);
  if (known !== undefined) return known;
  const made = (engine.options.lenses ?? []).flatMap((lens) =>
    lens.read(text, []).map((reading) => ({ reading, lens })),
  );
  readings.set(text, made);
  return made;
}

function detect(engine: Engine, rule: Rule, view: View): readonly Match[] {
  try {
    return [...rule.detect(view)];
  } catch (error) {
    if (engine.options.onRuleError === undefined) throw error;
    engine.options.onRuleError(rule, view.path, error);
    return [];
  }
}

/** Ascending places of the keywords in a text, in any ASCII case. */
export function placesOf(keywords: readonly string[], text: string): number[] {
  const folded = text.toLowerCase();
  const places = new Set<number>();
  if (folded.length !== text.length) return []; // a letter whose lower case is longer: places would be off
  for (const keyword of keywords) {
    const needle = keyword.toLowerCase();
    for (let at = folded.indexOf(needle); at !== -1; at = folded.indexOf(needle, at + 1)) places.add(at);
  }
  return [...places].sort((a, b) => a - b);
}

const encoder = new TextEncoder();

/** Scans what a lens uncovers around its own keywords, with all rules; what other lenses read there too, for an encoding within another. */
function readThroughLens(state: Scan, index: number, hits: readonly number[]): void {
  const lens = state.engine.options.lenses?.[index];
  if (lens === undefined || (state.options.depth ?? 0) >= MAX_DEPTH) return;
  for (const window of windowsOf(state.bytes, hits, { bytes: LENS_REACH, ...lens.scope })) {
    const text = textOf(state, window);
    const own = lens.read(text, indexesOf(state, window, text));
    for (const reading of own) scanReading(state, window, { reading, lens });
    for (const other of readingsOf(state, text)) if (other.lens !== lens) scanReading(state, window, other);
  }
}

function scanReading(state: Scan, window: Window, { reading, lens }: NamedReading): void {
  const { engine, path, options, found } = state;
  const text = textOf(state, window);
  const inner = encoder.encode(reading.text);
  const offset = (index: number): number => window.from + bytesBefore(text, index, window.to - window.from);
  const index = (byte: number): number => decodeRange(inner, 0, byte).length;
  for (const hit of scanRaw(engine, inner, path, { ...options, depth: (options.depth ?? 0) + 1 })) {
    const [from, to] = [reading.origin(index(hit.start)), reading.originEnd(index(hit.end))];
    const match = hit.value === text.slice(from, to) ? hit.match : withEvidence(hit.match, lens);
    found.push({ ...hit, match, start: offset(from), end: offset(to) });
  }
}

const LENS_REACH = 65_536;
