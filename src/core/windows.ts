/** What part of a file a rule looks at: whole lines around its keywords, within a bound. */
import type { Scope } from './rule.ts';
import { charStart } from './text.ts';

/** A range of bytes that a rule looks at, with the keyword hits in it, ascending. */
export interface Window {
  readonly from: number;
  readonly to: number;
  readonly hits: readonly number[];
}

/** How far a view reaches from a keyword: further lines, and bytes on each side. */
export interface Reach {
  readonly before: number;
  readonly after: number;
  readonly bytes: number;
}

const DEFAULT_BYTES = 4096;
const NEWLINE = 10;

/** The reach of a scope; undefined for the whole file. */
export function reachOf(scope: Scope | undefined): Reach | undefined {
  if (scope === 'file') return undefined;
  return { before: scope?.before ?? 0, after: scope?.after ?? 0, bytes: scope?.bytes ?? DEFAULT_BYTES };
}

/** The windows around ascending hits; those that touch are joined. Linear in the bytes, however close the hits are. */
export function windowsOf(bytes: Uint8Array, hits: readonly number[], reach: Reach | undefined): readonly Window[] {
  if (reach === undefined) return [{ from: 0, to: bytes.length, hits }];
  const [first] = hits;
  if (first !== undefined && hits.length === 1)
    return [{ from: windowStart(bytes, first, reach), to: windowEnd(bytes, first, reach), hits }];
  const windows: { from: number; to: number; hits: number[] }[] = [];
  const starts = createStarts(bytes, reach);
  const ends = createEnds(bytes, reach);
  let last: { from: number; to: number; hits: number[] } | undefined;
  for (const hit of hits) {
    const from = starts(hit);
    const to = ends(hit);
    if (last !== undefined && from <= last.to) {
      last.to = Math.max(last.to, to);
      last.hits.push(hit);
    } else windows.push((last = { from, to, hits: [hit] }));
  }
  return windows;
}

/** Where the window of a single hit begins. */
export function windowStart(bytes: Uint8Array, hit: number, reach: Reach): number {
  const start = lineStart(bytes, hit, reach);
  return start < 0 ? cutStart(bytes, hit, reach) : start;
}

/** Where the window of a single hit ends. */
export function windowEnd(bytes: Uint8Array, hit: number, { after, bytes: reach }: Reach): number {
  const limit = Math.min(bytes.length, hit + reach);
  let lines = after;
  for (let at = hit; at < limit; at++) if (bytes[at] === NEWLINE && lines-- === 0) return at;
  return limit === bytes.length ? limit : charStart(bytes, limit);
}

/** The beginning of the line `before` lines above the hit's; -1 when it lies out of reach. */
function lineStart(bytes: Uint8Array, hit: number, { before, bytes: reach }: Reach): number {
  const limit = Math.max(0, hit - reach);
  let lines = before;
  for (let at = hit - 1; at >= limit; at--) if (bytes[at] === NEWLINE && lines-- === 0) return at + 1;
  return limit === 0 ? 0 : -1;
}

function cutStart(bytes: Uint8Array, hit: number, { bytes: reach }: Reach): number {
  return charStart(bytes, hit - reach);
}

/** {@link windowStart} for ascending hits: the hits of one line share what was found for the first of them. */
function createStarts(bytes: Uint8Array, reach: Reach): (hit: number) => number {
  let previous = -1;
  let start = -1;
  return (hit) => {
    const sameLine = previous >= 0 && !holdsNewline(bytes, previous, hit, reach.bytes);
    previous = hit;
    if (!sameLine) start = lineStart(bytes, hit, reach);
    // Out of reach for one hit, it is out of reach for those behind it.
    if (start < hit - reach.bytes) start = -1;
    return start < 0 ? cutStart(bytes, hit, reach) : start;
  };
}

/** Whether a newline stands in the range, or the range is longer than is worth looking at. */
function holdsNewline(bytes: Uint8Array, from: number, to: number, most: number): boolean {
  if (to - from > most) return true;
  for (let at = from; at < to; at++) if (bytes[at] === NEWLINE) return true;
  return false;
}

/** {@link windowEnd} for ascending hits: a search goes on where the one before it, in the same line, had to stop. */
function createEnds(bytes: Uint8Array, { after, bytes: reach }: Reach): (hit: number) => number {
  let lineEnd = -1; // where the line of the last hit ends, as far as it is known
  let at = 0;
  let lines = 0;
  let found = false;
  return (hit) => {
    if (lineEnd < hit || at < hit) [lineEnd, at, lines, found] = [Infinity, hit, 0, false];
    const limit = Math.min(bytes.length, hit + reach);
    for (; !found && at < limit; at++) {
      if (bytes[at] !== NEWLINE) continue;
      if (lines === 0) lineEnd = at;
      if (lines++ === after) found = true;
    }
    if (found) return at - 1;
    return limit === bytes.length ? limit : charStart(bytes, limit);
  };
}
