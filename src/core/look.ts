/** Runs rules and lenses on the parts of a content that their keywords point to. */
import type { Engine, Located } from './engine.ts';
import {
  createPieces,
  indexesOf,
  named,
  offsetsOf,
  placesIn,
  readingsOf,
  type NamedReading,
  type Piece,
} from './piece.ts';
import type { Match, Rule, View } from './rule.ts';
import { utf16Length } from './text.ts';
import { windowsOf, type Window } from './windows.ts';

/** What a scan may leave out, for content that is not text. */
export interface ScanOptions {
  readonly highConfidenceOnly?: boolean;
  /** How many lenses the text has already been read through. */
  readonly depth?: number;
}

/** One content being looked at. */
export interface Look {
  readonly engine: Engine;
  readonly bytes: Uint8Array;
  readonly path: string;
  readonly options: ScanOptions;
  readonly pieceAt: (from: number, to: number) => Piece;
  /** What was found so far. */
  readonly found: Located[];
}

const MAX_DEPTH = 3;

/** Begins to look at a content. */
export function createLook(engine: Engine, bytes: Uint8Array, path: string, options: ScanOptions): Look {
  return { engine, bytes, path, options, pieceAt: createPieces(bytes), found: [] };
}

/** Runs every rule and lens wherever it has to look. */
export function lookEverywhere(look: Look): void {
  const { engine, bytes, options } = look;
  if (options.depth === undefined) lookForPath(look);
  for (const [owner, hits] of hitsByOwner(look, findKeywords(engine, bytes))) lookAround(look, owner, hits);
}

function findKeywords({ prefilter, options: { profile } }: Engine, bytes: Uint8Array): ArrayLike<number> {
  const started = profile?.now() ?? 0;
  const hits = prefilter.find(bytes);
  profile?.spent('keywords', profile.now() - started);
  return hits;
}

/** Runs the rules that are called for a path alone. */
export function lookForPath(look: Look): void {
  const everything: Window = { from: 0, to: look.bytes.length, hits: [] };
  for (const rule of look.engine.pathRules) if (isWanted(look, rule)) runRule(look, rule, everything);
}

/** Runs one rule or lens around its keywords' ascending places. */
export function lookAround(look: Look, owner: number, hits: readonly number[]): void {
  const { engine, bytes } = look;
  const rule = engine.rules[owner];
  if (rule !== undefined && !isWanted(look, rule)) return;
  for (const window of windowsOf(bytes, hits, engine.reaches[owner])) lookAt(look, owner, window);
}

/** Runs one rule or lens on one window, whether or not the path asks for it. */
export function lookAt(look: Look, owner: number, window: Window): void {
  const rule = look.engine.rules[owner];
  if (rule === undefined) readThroughLens(look, owner, window);
  else runRule(look, rule, window);
}

/** Whether a rule is to run on such a content. */
export function isFit({ options }: Look, { confidence }: Rule): boolean {
  return options.highConfidenceOnly !== true || confidence === 'high';
}

function isWanted(look: Look, rule: Rule): boolean {
  return isFit(look, rule) && rule.path?.test(look.path) !== false;
}

/** Ascending offsets of the hits of each rule and lens, in the order of these. */
export function hitsByOwner(
  { engine, bytes }: Look,
  hits: ArrayLike<number>,
): readonly (readonly [owner: number, hits: readonly number[]])[] {
  const byOwner = new Map<number, number[]>();
  for (let index = 0; index < hits.length; index += 2) {
    const [keyword, offset] = [hits[index] ?? 0, hits[index + 1] ?? 0];
    for (const owner of engine.ownersOf(keyword)) {
      if (!engine.isWorthwhile(owner, bytes, offset, keyword)) continue;
      const offsets = byOwner.get(owner);
      if (offsets === undefined) byOwner.set(owner, [offset]);
      else if (offsets.at(-1) !== offset) offsets.push(offset);
    }
  }
  return [...byOwner].sort(([a], [b]) => a - b);
}

function runRule(look: Look, rule: Rule, window: Window): void {
  const { bytes, path } = look;
  const piece = look.pieceAt(window.from, window.to);
  const { text } = piece;
  const offset = offsetsOf(piece);
  for (const match of detect(look, rule, createView(bytes, path, piece, window.hits))) {
    const value = match.value ?? text.slice(match.start, match.end);
    look.found.push({ rule, match, value, start: offset(match.start), end: offset(match.end) });
  }
  if (rule.scope === 'file') return;
  for (const reading of readingsOf(look.engine, piece)) runRuleOnReading(look, rule, { piece, reading, offset });
}

/** A rule's view. Where the hits stand in the text is found out when the rule asks: who reads a whole file hardly does. */
function createView(bytes: Uint8Array, path: string, piece: Piece, places: readonly number[]): View {
  let hits: readonly number[] | undefined;
  return {
    text: piece.text,
    path,
    get hits() {
      return (hits ??= indexesOf(bytes, piece, places));
    },
  };
}

interface Within {
  readonly piece: Piece;
  readonly reading: NamedReading;
  readonly offset: (index: number) => number;
}

function runRuleOnReading(look: Look, rule: Rule, { piece, reading: named, offset }: Within): void {
  const hits = placesIn(named, rule.keywords);
  if (hits.length === 0) return;
  const { reading, lens } = named;
  for (const match of detect(look, rule, { text: reading.text, path: look.path, hits })) {
    const value = match.value ?? reading.text.slice(match.start, match.end);
    const [start, end] = [reading.origin(match.start), reading.originEnd(match.end)];
    const decoded = value === piece.text.slice(start, end) ? match : withEvidence(match, lens.id);
    look.found.push({ rule, match: decoded, value, start: offset(start), end: offset(end) });
  }
}

function withEvidence(match: Match, lens: string): Match {
  return { ...match, evidence: [...(match.evidence ?? []), `read through ${lens}`] };
}

function detect({ engine }: Look, rule: Rule, view: View): readonly Match[] {
  const { onRuleError, profile } = engine.options;
  const started = profile?.now() ?? 0;
  const matches: Match[] = [];
  try {
    for (const match of rule.detect(view)) matches.push(match);
    return matches;
  } catch (error) {
    if (onRuleError === undefined) throw error;
    onRuleError(rule, view.path, error);
    return matches; // what was found before it failed counts
  } finally {
    profile?.took(rule.id, profile.now() - started, view.text.length);
  }
}

/** Scans what a lens uncovers around its own keywords, with all rules; what other lenses read there too, for an encoding within another. */
function readThroughLens(look: Look, owner: number, window: Window): void {
  const { engine, bytes, options } = look;
  const lens = engine.lenses[owner - engine.rules.length];
  if (lens === undefined || (options.depth ?? 0) >= MAX_DEPTH) return;
  const piece = look.pieceAt(window.from, window.to);
  const own = lens.read(piece.text, indexesOf(bytes, piece, window.hits));
  for (const reading of own) scanReading(look, piece, named(lens, reading));
  for (const other of readingsOf(engine, piece)) if (other.lens !== lens) scanReading(look, piece, other);
}

const encoder = new TextEncoder();

function scanReading({ engine, path, options, found }: Look, piece: Piece, { reading, lens }: NamedReading): void {
  const inner = encoder.encode(reading.text);
  const offset = offsetsOf(piece);
  const index = (byte: number): number => (inner.length === reading.text.length ? byte : utf16Length(inner, 0, byte));
  const look = createLook(engine, inner, path, { ...options, depth: (options.depth ?? 0) + 1 });
  lookEverywhere(look);
  for (const hit of look.found) {
    const [from, to] = [reading.origin(index(hit.start)), reading.originEnd(index(hit.end))];
    const match = hit.value === piece.text.slice(from, to) ? hit.match : withEvidence(hit.match, lens.id);
    found.push({ ...hit, match, start: offset(from), end: offset(to) });
  }
}
