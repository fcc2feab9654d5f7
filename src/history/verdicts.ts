/** What is known of the objects of a history before any of them is read for its findings. */
import type { Clean } from '../core/blob.ts';
import type { IdTable } from '../git/id-table.ts';
import type { Limits } from '../sources/content.ts';
import { verdictOf, type Known } from './known.ts';
import { NO_PATH, type Path, type PathMemory } from './paths.ts';
import type { Sieve } from './sieve.ts';

/** Whether an object can hold findings: `path` when only rules that ask for its path can tell. */
export type Verdict = 'unknown' | 'clean' | 'suspect' | 'path';

/** Verdicts as the tables hold them, with a bit for each of a few further facts. */
const verdictCodes: Readonly<Record<Verdict, number>> = { unknown: 0, clean: 1, suspect: 2, path: 3 };
const CODE = 3;
const BINARY = 4;
/** It was not given to be scanned, in one place at least. */
const SPARED = 8;
/** It was given, in one place at least. */
const GIVEN = 16;
/** The verdict is that of an earlier scan. */
const EARLIER = 32;
/** It was looked at wherever it stands, and holds nothing there. */
const SETTLED = 64;

/** What is known of each object, by its number. In shared memory, for workers to fill in. */
export interface Judgements {
  readonly verdicts: Uint8Array;
  /** Sizes of contents in bytes. */
  readonly sizes: Uint32Array;
}

/** Nothing is known yet of so many objects. */
export function createJudgements(count: number): Judgements {
  return {
    verdicts: new Uint8Array(new SharedArrayBuffer(count)),
    sizes: new Uint32Array(new SharedArrayBuffer(count * 4)),
  };
}

/** Notes what was found out about an object; of one that nobody asked for (-1) nothing. */
export function judge({ verdicts, sizes }: Judgements, object: number, known: Known, sieve: Sieve): void {
  if (object < 0) return;
  verdicts[object] = verdictCodes[verdictOf(sieve, known)] | (known.binary ? BINARY : 0);
  sizes[object] = known.size;
}

/** Notes what was found out in an earlier scan. */
export function recall({ verdicts }: Judgements, object: number, verdict: Exclude<Verdict, 'unknown'>): void {
  verdicts[object] = verdictCodes[verdict] | EARLIER;
}

/** Notes that an object holds nothing at any of the paths that the history has for it. */
export function settle({ verdicts }: Judgements, object: number): void {
  verdicts[object] = (verdicts[object] ?? 0) | SETTLED;
}

/** Whether {@link settle} was told so. */
export function isSettled({ verdicts }: Judgements, object: number): boolean {
  return ((verdicts[object] ?? 0) & SETTLED) !== 0;
}

/** What was found out about an object. */
export function verdictAt({ verdicts }: Judgements, object: number): Verdict {
  const code = (verdicts[object] ?? 0) & CODE;
  return names.find((name) => verdictCodes[name] === code) ?? 'unknown';
}

const names = ['unknown', 'clean', 'suspect', 'path'] as const;

/** Whether an object was given to be scanned. */
export function isGiven({ verdicts }: Judgements, object: number): boolean {
  return ((verdicts[object] ?? 0) & GIVEN) !== 0;
}

/** Whether what is known of an object was found out in an earlier scan. */
export function isEarlier({ verdicts }: Judgements, object: number): boolean {
  return ((verdicts[object] ?? 0) & EARLIER) !== 0;
}

/** Answers from what is known; counts the contents that it spares. */
export interface Foreknowledge {
  readonly objects: IdTable;
  /** How many of the objects are contents of files: the first ones. Those behind are commits, then tags. */
  readonly contents: number;
  /** The number of the first tag. */
  readonly firstTag: number;
  readonly judgements: Judgements;
  /** Whether the object with this number may hold a finding where it stands. */
  readonly mayHold: (object: number, path: string) => boolean;
  /** Whether the message of the commit or tag may, whose id it is in hexadecimal. */
  readonly mayHoldMessage: (id: string) => boolean;
  /** What was spared so far. */
  readonly spared: () => Clean;
}

/** What to tell by. */
export interface ForeknowledgeOptions {
  readonly objects: IdTable;
  readonly contents: number;
  readonly firstTag: number;
  readonly judgements: Judgements;
  readonly paths: PathMemory;
  readonly limits: Limits;
  /** What was spared in an earlier scan. */
  readonly before: Clean;
}

/**
 * Makes use of judgements. An object that could not be read is not known; of a content over the limit nothing is said.
 * A path that is left out can hold nothing, and is not counted.
 */
export function createForeknowledge(options: ForeknowledgeOptions): Foreknowledge {
  const { objects, contents, firstTag, judgements, paths, limits, before } = options;
  const { verdicts, sizes } = judgements;
  const { maxFileSize = Infinity } = limits;
  const mayHold = (object: number, path: Path): boolean => {
    if (path.isExcluded) return false;
    if (object < 0) return true;
    const mayHold = !isSettled(judgements, object) && isOpen(verdictAt(judgements, object), path);
    const open = mayHold || (sizes[object] ?? 0) > maxFileSize;
    verdicts[object] = (verdicts[object] ?? 0) | (open ? GIVEN : SPARED);
    return open;
  };
  return {
    objects,
    contents,
    firstTag,
    judgements,
    mayHold: (object, path) => mayHold(object, paths(path)),
    mayHoldMessage: (id) => mayHold(objects.find(Buffer.from(id, 'hex'), 0), NO_PATH),
    spared: () => sparedOf(judgements, before),
  };
}

/** What was spared before, and what was now everywhere where it stands. */
function sparedOf({ verdicts, sizes }: Judgements, before: Clean): Clean {
  const spared = { ...before };
  verdicts.forEach((verdict, object) => {
    if ((verdict & (SPARED | GIVEN | EARLIER)) !== SPARED) return;
    spared.contents++;
    spared.bytes += sizes[object] ?? 0;
    if ((verdict & BINARY) !== 0) spared.binaries++;
  });
  return spared;
}

/** Whether a content may hold findings where it stands. */
export function isOpen(verdict: Verdict, path: Path): boolean {
  if (verdict === 'unknown' || verdict === 'suspect' || path.isAsked) return true;
  return verdict === 'path' && path.isAskedForContent;
}
