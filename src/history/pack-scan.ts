/** Asks of the contents in a pack whether they can hold findings, following git's own deltas so that each piece of text is looked at once. */
import type { DeltaForest } from '../git/delta-forest.ts';
import { applyDelta, createCopies, targetSize } from '../git/delta.ts';
import { inflate, openPack, readEntry, type Entry, type Pack, type PackReader } from '../git/pack.ts';
import { isOnTag, messageIn } from '../git/signature.ts';
import { createChanges } from './changes.ts';
import { createHitRoom } from './hit-list.ts';
import { lookAtAll, lookAtNew, type Delta, type Known } from './known.ts';
import { createShelf, type Shelf } from './shelf.ts';
import { mayHoldSomething, type Settling } from './settling.ts';
import { judge } from './verdicts.ts';

/** A pack of which objects are asked for. Plain data and shared memory: workers get it as it is. */
export interface AskedPack {
  readonly pack: Pack;
  readonly forest: DeltaForest;
  /** For each rank the number of the object, where it is asked for; else -1. */
  readonly numbers: Int32Array;
}

/** Objects larger than this are left to those who can read them piece by piece. */
const LARGEST = 256 << 20;
const SHELF = 16 << 20;

/** A pack that is open for scanning. */
export interface PackScan {
  /** Looks at all objects of a tree. Trees may be taken in any order and on several threads. */
  readonly scan: (root: number) => void;
  readonly close: () => void;
}

/** A scan under way. */
interface Scan extends AskedPack, Settling {
  readonly reader: PackReader;
  /** Contents that were rebuilt lately, by rank. */
  readonly shelf: Shelf;
  /** Used again for each delta. */
  readonly delta: Delta;
}

/** Opens a pack for scanning. */
export function openPackScan(settling: Settling, asked: AskedPack): PackScan {
  const reader = openPack(asked.pack);
  const delta = { copies: createCopies(), changes: createChanges(), room: createHitRoom() };
  const scan: Scan = { ...asked, ...settling, reader, delta, shelf: createShelf(SHELF) };
  return { scan: (root) => scanTree(scan, root), close: reader.close };
}

/** An object that waits to be looked at, and what is known of its base. */
interface Waiting {
  readonly rank: number;
  readonly base?: Base;
}

interface Base {
  readonly rank: number;
  readonly known: Known;
  /** It holds something where it stands: what is made from it does so most likely, and is left to those who report it. */
  readonly isHolding: boolean;
}

/** From the root downwards, each branch to its end before the next: a base is still in memory for what is made from it. */
function scanTree(scan: Scan, root: number): void {
  const { child, sibling } = scan.forest;
  const { type } = entryOf(scan, root).entry;
  const look = type === 'blob' ? lookAtContent : lookAtMessage;
  const waiting: Waiting[] = [{ rank: root }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { rank } = next;
    const bytes = make(scan, rank, next.base?.rank);
    // What is damaged or too large stays unknown, and so does what is made from it: git is asked for it then.
    // A tag on another one stays so as well: whoever reads it meets the other.
    if (bytes === undefined || (type === 'tag' && isOnTag(bytes))) continue;
    const known = look(scan, next, bytes);
    const base = { rank, known, isHolding: judgeContent(scan, next, known, bytes) };
    for (let made = child[rank] ?? -1; made >= 0; made = sibling[made] ?? -1) waiting.push({ rank: made, base });
  }
}

/** Notes what is known of an object; says whether it may hold something where it stands. */
function judgeContent(scan: Scan, { rank, base }: Waiting, known: Known, bytes: Uint8Array): boolean {
  const object = scan.numbers[rank] ?? -1;
  judge(scan.judgements, object, known, scan.sieve);
  return base?.isHolding === true || mayHoldSomething(scan, object, known, bytes);
}

type Looking = (scan: Scan, waiting: Waiting, bytes: Uint8Array) => Known;

const lookAtMessage: Looking = ({ sieve }, _, bytes) => lookAtAll(sieve, messageIn(bytes));

const lookAtContent: Looking = ({ sieve, delta }, { base }, bytes) =>
  base === undefined ? lookAtAll(sieve, bytes) : lookAtNew(sieve, base.known, bytes, delta);

interface Stored {
  readonly entry: Entry;
  readonly bytes: Uint8Array;
}

function entryOf({ pack: { index }, reader }: Scan, rank: number): Stored {
  const bytes = reader.read(index.offsets[rank] ?? 0, index.offsets[rank + 1] ?? 0);
  return { entry: readEntry(index, rank, bytes, 0), bytes };
}

/** An object's inflated data: its content, or the delta that makes it; undefined where they are damaged or too large. */
function dataOf(scan: Scan, rank: number): { readonly entry: Entry; readonly data: Uint8Array } | undefined {
  const { entry, bytes } = entryOf(scan, rank);
  const data = entry.size > LARGEST ? undefined : inflate(bytes.subarray(entry.dataStart), entry.size);
  return data === undefined ? undefined : { entry, data };
}

/** Makes an object's content, on the shelf; of a delta the copies are noted. */
function make(scan: Scan, rank: number, base: number | undefined): Uint8Array | undefined {
  const { shelf, delta } = scan;
  const data = dataOf(scan, rank)?.data;
  if (data === undefined) return undefined;
  if (base === undefined) return keep(shelf, rank, data);
  const size = targetSize(data);
  const baseBytes = size > LARGEST ? undefined : baseOf(scan, base, size);
  if (baseBytes === undefined) return undefined;
  const bytes = shelf.room(size);
  if (!applyDelta(baseBytes, data, bytes, delta.copies)) return undefined;
  shelf.keep(rank, bytes);
  return bytes;
}

function keep(shelf: Shelf, rank: number, content: Uint8Array): Uint8Array {
  const bytes = shelf.room(content.length);
  bytes.set(content);
  shelf.keep(rank, bytes);
  return bytes;
}

/** A delta's base, which stays in memory while room for `spare` bytes is made. */
function baseOf(scan: Scan, rank: number, spare: number): Uint8Array | undefined {
  const { shelf } = scan;
  const kept = shelf.find(rank, spare);
  if (kept !== undefined) return kept;
  const content = rebuild(scan, rank);
  if (content === undefined) return undefined;
  keep(shelf, rank, content);
  return shelf.find(rank, spare);
}

/** A content made anew from the nearest one in its chain of deltas that is whole or still in memory. */
function rebuild(scan: Scan, rank: number): Uint8Array | undefined {
  const deltas: Uint8Array[] = [];
  let content: Uint8Array | undefined;
  for (let at = rank; content === undefined;) {
    content = scan.shelf.find(at, 0);
    if (content !== undefined) break;
    const stored = at < 0 ? undefined : dataOf(scan, at);
    if (stored === undefined) return undefined;
    if (stored.entry.type === undefined) deltas.push(stored.data);
    else content = stored.data;
    at = stored.entry.base;
  }
  for (const delta of deltas.reverse()) {
    const target = new Uint8Array(targetSize(delta));
    if (!applyDelta(content, delta, target, scan.delta.copies)) return undefined;
    content = target;
  }
  return content;
}
