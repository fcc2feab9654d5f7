/** Asks of the contents in a pack whether they can hold findings, following git's own deltas so that each piece of text is looked at once. */
import type { DeltaForest } from '../git/delta-forest.ts';
import { openPack, readEntry, type Entry, type Pack, type PackReader } from '../git/pack.ts';
import { isOnTag, messageIn } from '../git/signature.ts';
import { createHitRoom, type HitRoom } from './hit-list.ts';
import { lookAtAll, lookAtNew, type Known } from './known.ts';
import { mayHoldSomething, type Settling } from './settling.ts';
import type { Unpacker } from './unpacker.ts';
import { judge } from './verdicts.ts';

/** A pack of which objects are asked for. Plain data and shared memory: workers get it as it is. */
export interface AskedPack {
  readonly pack: Pack;
  readonly forest: DeltaForest;
  /** For each rank the number of the object, where it is asked for; else -1. */
  readonly numbers: Int32Array;
}

/** A pack that is open for scanning. */
export interface PackScan {
  /** Looks at all objects of a tree. Trees may be taken in any order and on several threads. */
  readonly scan: (root: number) => void;
  readonly close: () => void;
}

/** A scan under way. */
interface Scan extends AskedPack, Settling {
  readonly reader: PackReader;
  readonly unpacker: Unpacker;
  /** Used again for each content. */
  readonly room: HitRoom;
}

/** Opens a pack for scanning. */
export function openPackScan(settling: Settling, asked: AskedPack, unpacker: Unpacker): PackScan {
  const reader = openPack(asked.pack);
  const scan: Scan = { ...asked, ...settling, reader, unpacker, room: createHitRoom() };
  unpacker.clear();
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
  const { type } = storedAt(scan, root).entry;
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

const lookAtContent: Looking = ({ sieve, unpacker, room }, { base }, bytes) =>
  base === undefined
    ? lookAtAll(sieve, bytes)
    : lookAtNew(sieve, base.known, bytes, { changes: unpacker.changes(), room });

/** The entry of an object, and its data as they are stored. */
interface Stored {
  readonly entry: Entry;
  readonly data: Uint8Array;
}

function storedAt({ pack: { index }, reader }: Scan, rank: number): Stored {
  const bytes = reader.read(index.offsets[rank] ?? 0, index.offsets[rank + 1] ?? 0);
  const entry = readEntry(index, rank, bytes, 0);
  return { entry, data: bytes.subarray(entry.dataStart) };
}

/** Makes an object's content from that of its base, which was made before but may be forgotten; undefined where that can't be done. */
function make(scan: Scan, rank: number, base: number | undefined): Uint8Array | undefined {
  if (base !== undefined && !bring(scan, base)) return undefined;
  return unpack(scan, rank, storedAt(scan, rank));
}

function unpack({ unpacker }: Scan, rank: number, { entry, data }: Stored): Uint8Array | undefined {
  const stored = { data, size: entry.size };
  return entry.type === undefined ? unpacker.make(rank, entry.base, stored) : unpacker.unpack(rank, stored);
}

/** Makes a content anew, unless it is kept, from the nearest one in its chain of deltas that is whole or kept. */
function bring(scan: Scan, rank: number): boolean {
  const chain: number[] = [];
  for (let at = rank; at >= 0 && !scan.unpacker.has(at); at = storedAt(scan, at).entry.base) chain.push(at);
  return chain.reverse().every((one) => unpack(scan, one, storedAt(scan, one)) !== undefined);
}
