/** Asks of every blob in a pack whether it can hold findings, following git's own deltas so that each piece of text is looked at once. */
import { applyDelta, createCopies, targetSize } from '../git/delta.ts';
import { rankFrom } from '../git/pack-index.ts';
import { inflate, openPack, readEntry, type Entry, type ObjectType, type Pack, type PackReader } from '../git/pack.ts';
import { messageIn } from '../git/signature.ts';
import { createChanges } from './changes.ts';
import { lookAtAll, lookAtNew, verdictOf, type Base, type Delta, type Known } from './known.ts';
import { createShelf, type Shelf } from './shelf.ts';
import type { Sieve } from './sieve.ts';
import { BINARY, verdictCodes, type JudgedPack } from './verdicts.ts';

/** Bytes of a pack that are read at once, and that are one piece of work. */
export const SEGMENT: number = 4 << 20;
/** Objects larger than this are left to those who can read them piece by piece. */
const LARGEST = 256 << 20;
const SHELF = 48 << 20;

/** How many pieces of work a pack makes. */
export function segmentsOf({ index }: Pack): number {
  return Math.ceil((index.offsets[index.count] ?? 0) / SEGMENT);
}

/** A pack that is open for scanning. */
export interface PackScan {
  /** Looks at the blobs that begin in one segment. Segments may come in any order and on several threads. */
  readonly scan: (segment: number) => void;
  readonly close: () => void;
}

/** A scan under way. */
interface Scan extends JudgedPack {
  readonly sieve: Sieve;
  readonly reader: PackReader;
  readonly shelf: Shelf<Known>;
  /** By rank: what the objects met so far are. */
  readonly kinds: Uint8Array;
  /** Used again for each delta. */
  readonly delta: Delta;
}

/** What an object is, as far as it matters. */
const UNKNOWN = 0;
const BLOB = 1;
const COMMIT = 2;
const OTHER = 3;

/** Opens a pack for scanning. */
export function openPackScan(sieve: Sieve, judged: JudgedPack): PackScan {
  const { index } = judged.pack;
  const reader = openPack(judged.pack);
  const kinds = new Uint8Array(index.count);
  const scan: Scan = {
    ...judged,
    sieve,
    reader,
    kinds,
    shelf: createShelf(SHELF),
    delta: { copies: createCopies(), changes: createChanges() },
  };
  return {
    scan: (segment) => {
      const first = rankFrom(index, segment * SEGMENT);
      const end = rankFrom(index, (segment + 1) * SEGMENT);
      if (first === end) return;
      const start = index.offsets[first] ?? 0;
      const bytes = reader.read(start, index.offsets[end] ?? 0);
      for (let rank = first; rank < end; rank++) scanObject(scan, rank, { bytes, start });
    },
    close: reader.close,
  };
}

/** Bytes of a pack, and the offset where they begin. */
interface Stretch {
  readonly bytes: Uint8Array;
  readonly start: number;
}

function scanObject(scan: Scan, rank: number, { bytes, start }: Stretch): void {
  const { index } = scan.pack;
  const entry = readEntry(index, rank, bytes, (index.offsets[rank] ?? 0) - start);
  const kind = kindOf(scan, entry);
  scan.kinds[rank] = kind;
  if (kind === OTHER || entry.size > LARGEST) return;
  const data = inflate(bytes.subarray(entry.dataStart, (index.offsets[rank + 1] ?? 0) - start), entry.size);
  // A damaged object stays unknown: it is then asked of git, which says what is wrong with it.
  if (data === undefined) return;
  if (entry.type === undefined) scanDelta(scan, { rank, kind }, entry.base, data);
  else scanWhole(scan, { rank, kind }, data);
}

interface Subject {
  readonly rank: number;
  readonly kind: number;
}

/** What is scanned of an object: of a commit its message. */
function contentOf(kind: number, bytes: Uint8Array): Uint8Array {
  return kind === COMMIT ? messageIn(bytes) : bytes;
}

function judge({ sieve, pack, verdicts, sizes }: Scan, rank: number, size: number, known: Known): void {
  const place = pack.index.places[rank] ?? 0;
  verdicts[place] = verdictCodes[verdictOf(sieve, known)] | (known.binary ? BINARY : 0);
  sizes[place] = size;
}

function kindOf(scan: Scan, { type, base }: Pick<Entry, 'type' | 'base'>): number {
  if (type !== undefined) return kindOfType(type);
  const chain: number[] = [];
  let kind = OTHER;
  for (let rank = base; rank >= 0;) {
    const known = scan.kinds[rank] ?? UNKNOWN;
    if (known !== UNKNOWN) {
      kind = known;
      break;
    }
    chain.push(rank);
    const entry = entryOf(scan, rank).entry;
    if (entry.type !== undefined) {
      kind = kindOfType(entry.type);
      break;
    }
    rank = entry.base;
  }
  for (const rank of chain) scan.kinds[rank] = kind;
  return kind;
}

function kindOfType(type: ObjectType): number {
  if (type === 'blob') return BLOB;
  return type === 'commit' ? COMMIT : OTHER;
}

interface Stored {
  readonly entry: Entry;
  readonly bytes: Uint8Array;
}

/** An object that lies outside of the segment. */
function entryOf({ pack: { index }, reader }: Scan, rank: number): Stored {
  const bytes = reader.read(index.offsets[rank] ?? 0, index.offsets[rank + 1] ?? 0);
  return { entry: readEntry(index, rank, bytes, 0), bytes };
}

function scanWhole(scan: Scan, { rank, kind }: Subject, data: Uint8Array): void {
  const bytes = scan.shelf.room(data.length);
  bytes.set(data);
  const content = contentOf(kind, bytes);
  const known = lookAtAll(scan.sieve, content);
  scan.shelf.keep(rank, bytes, known);
  judge(scan, rank, content.length, known);
}

function scanDelta(scan: Scan, { rank, kind }: Subject, baseRank: number, delta: Uint8Array): void {
  const { sieve, shelf } = scan;
  const size = targetSize(delta);
  if (size > LARGEST) return;
  const base = baseOf(scan, { rank: baseRank, kind }, size);
  if (base === undefined) return;
  const bytes = shelf.room(size);
  if (!applyDelta(base.bytes, delta, bytes, scan.delta.copies)) return;
  const content = contentOf(kind, bytes);
  const known = kind === COMMIT ? lookAtAll(sieve, content) : lookAtNew(sieve, base, bytes, scan.delta);
  shelf.keep(rank, bytes, known);
  judge(scan, rank, content.length, known);
}

/** A delta's base, which stays in memory while room for `spare` bytes is made. */
function baseOf(scan: Scan, { rank, kind }: Subject, spare: number): Base | undefined {
  const { shelf } = scan;
  const kept = shelf.find(rank, spare);
  if (kept !== undefined) return kept;
  const content = rebuild(scan, rank);
  if (content === undefined) return undefined;
  const bytes = shelf.room(content.length);
  bytes.set(content);
  shelf.keep(rank, bytes, lookAtAll(scan.sieve, contentOf(kind, bytes)));
  return shelf.find(rank, spare);
}

/** A content made anew from the nearest one in its chain of deltas that is whole or still in memory. */
function rebuild(scan: Scan, rank: number): Uint8Array | undefined {
  const deltas: Uint8Array[] = [];
  let content: Uint8Array | undefined;
  for (let at = rank; content === undefined;) {
    if (at < 0) return undefined;
    content = scan.shelf.find(at, 0)?.bytes;
    if (content !== undefined) break;
    const { entry, bytes } = entryOf(scan, at);
    if (entry.size > LARGEST) return undefined;
    const data = inflate(bytes.subarray(entry.dataStart), entry.size);
    if (data === undefined) return undefined;
    if (entry.type === undefined) deltas.push(data);
    else content = data;
    at = entry.base;
  }
  for (const delta of deltas.reverse()) {
    const target = new Uint8Array(targetSize(delta));
    if (!applyDelta(content, delta, target, scan.delta.copies)) return undefined;
    content = target;
  }
  return content;
}
