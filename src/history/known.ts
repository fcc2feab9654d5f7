/** What is known of a content after it was looked at, in a form that is of use for another that a delta makes from it. */
import { createLook, hitsByOwner, isFit, lookAt, type Look } from '../core/look.ts';
import { readContent, SNIFFED, type Content } from '../core/text.ts';
import { windowsOf, type Window } from '../core/windows.ts';
import type { Copies } from '../git/delta.ts';
import { differenceOf } from './changed-windows.ts';
import { sortChanges, type Changes } from './changes.ts';
import { hitsOf, type HitList } from './hit-list.ts';
import type { Sieve } from './sieve.ts';
import type { Verdict } from './verdicts.ts';

/** A window in which something was found. */
interface Hot {
  readonly owner: number;
  readonly from: number;
  readonly to: number;
}

/** See the file's head. */
export interface Known {
  /** Of the content as it is, in bytes. */
  readonly size: number;
  readonly binary: boolean;
  /** UTF-16, scanned as UTF-8: places in it mean nothing for the bytes as they are. */
  readonly wide: boolean;
  /** Keywords and their places, as the prefilter gives them. */
  readonly hits: HitList;
  readonly hot: readonly Hot[];
  /** A rule that looks at whole files found something. */
  readonly hotWhole: boolean;
}

/** What follows from what is known. */
export function verdictOf({ pathed }: Sieve, { hot, hits, hotWhole }: Known): Exclude<Verdict, 'unknown'> {
  if (hot.length > 0 || hotWhole) return 'suspect';
  for (let index = 0; index < hits.length; index += 2) if (pathed[hits[index] ?? 0] === true) return 'path';
  return 'clean';
}

/** {@link readContent}, faster for what nearly all contents are: Node searches its own buffers much faster than other arrays. */
function contentOf(bytes: Uint8Array): Content {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SNIFFED));
  const isPlain = !head.includes(0) && (head[0] ?? 0) < 0xfe; // with neither zeros nor a byte-order mark of UTF-16
  return isPlain ? { bytes, encoding: 'utf-8', binary: false } : readContent(bytes);
}

/** Looks at all of a content. */
export function lookAtAll(sieve: Sieve, bytes: Uint8Array): Known {
  return lookAtContent(sieve, contentOf(bytes), bytes.length);
}

function lookAtContent(sieve: Sieve, content: Content, size: number): Known {
  const { bytes, binary, encoding } = content;
  const { engine } = sieve;
  const look = createLook(engine, bytes, '', { highConfidenceOnly: binary });
  const hits = Int32Array.from(engine.prefilter.find(bytes));
  const hot: Hot[] = [];
  for (const [owner, places] of hitsByOwner(look, hits)) {
    const reach = engine.reaches[owner];
    if (reach === undefined) continue;
    for (const window of windowsOf(bytes, places, reach)) lookFor(sieve, look, { owner, window, hot });
  }
  return { size, binary, wide: encoding !== 'utf-8', hits, hot, hotWhole: lookAtWhole(sieve, look, hits) };
}

interface Task {
  readonly owner: number;
  readonly window: Window;
  readonly hot: Hot[];
}

function lookFor(sieve: Sieve, look: Look, { owner, window, hot }: Task): void {
  const rule = look.engine.rules[owner];
  if (rule !== undefined && !isFit(look, rule)) return;
  lookAt(look, owner, window);
  if (sieve.tookNotice(look)) hot.push({ owner, from: window.from, to: window.to });
}

/** Runs the rules that look at whole files, whatever their path. */
function lookAtWhole(sieve: Sieve, look: Look, hits: HitList): boolean {
  const byOwner = new Map<number, number[]>();
  for (let index = 0; index < hits.length; index += 2) {
    for (const owner of sieve.wholeOwners[hits[index] ?? 0] ?? []) {
      const places = byOwner.get(owner);
      const place = hits[index + 1] ?? 0;
      if (places === undefined) byOwner.set(owner, [place]);
      else if (places.at(-1) !== place) places.push(place);
    }
  }
  const hot: Hot[] = [];
  for (const [owner, places] of byOwner) {
    lookFor(sieve, look, { owner, window: { from: 0, to: look.bytes.length, hits: places }, hot });
  }
  return hot.length > 0;
}

/** Ranges that were copied in one piece count as copied from this length on: a shorter one saves no work. */
const LEAST_COPY = 128;

/** Looks at what is new in a content that was made from a base. What it says of it equals what {@link lookAtAll} would. */
export function lookAtNew(sieve: Sieve, base: Known, bytes: Uint8Array, delta: Delta): Known {
  const content = contentOf(bytes);
  if (base.wide || content.encoding !== 'utf-8' || content.binary !== base.binary)
    return lookAtContent(sieve, content, bytes.length);
  const { engine, lengths } = sieve;
  const { changes } = delta;
  const least = Math.max(LEAST_COPY, engine.prefilter.longest);
  sortChanges(changes, delta.copies, { base: base.size, target: bytes.length, least });
  if (changes.size > bytes.length / 2) return lookAtContent(sieve, content, bytes.length);
  const look = createLook(engine, bytes, '', { highConfidenceOnly: content.binary });
  const hits = hitsOf(engine.prefilter, { base: base.hits, bytes, changes, lengths });
  const hot = hotOf(sieve, look, { base, changes, hits });
  return {
    size: bytes.length,
    binary: content.binary,
    wide: false,
    hits,
    hot,
    hotWhole: lookAtWhole(sieve, look, hits),
  };
}

/** How a delta made a content: the ranges it copied, and room to sort them from what is new. */
export interface Delta {
  readonly copies: Copies;
  readonly changes: Changes;
}

interface Next {
  readonly base: Known;
  readonly changes: Changes;
  readonly hits: HitList;
}

/** The windows in which something is found: those of the base that nothing touched, and those that are looked at now. */
function hotOf(sieve: Sieve, look: Look, { base, changes, hits }: Next): readonly Hot[] {
  if (hits.length === 0) return [];
  const hot: Hot[] = [];
  const { engine, bytes } = look;
  sieve.countClasses(hits).forEach((count, number) => {
    const reachClass = sieve.classes[number];
    if (reachClass === undefined || count === 0) return;
    const { windows, isTouched } = differenceOf({ engine, class: reachClass, bytes, hits, changes }, count);
    for (const [owner, window] of windows) lookFor(sieve, look, { owner, window, hot });
    for (const one of base.hot) {
      if (sieve.classOf[one.owner] !== number) continue;
      hot.push(...moved(one, changes).filter(({ from, to }) => !isTouched(from, to)));
    }
  });
  return hot;
}

/** A window of the base where it now stands: nowhere, or in one place for each copy of it. */
function moved({ owner, from, to }: Hot, { kept }: Changes): readonly Hot[] {
  const hot: Hot[] = [];
  for (let copy = 0; copy < kept.count; copy++) {
    const start = kept.from[copy] ?? 0;
    const shift = (kept.to[copy] ?? 0) - start;
    if (from >= start && to <= start + (kept.length[copy] ?? 0))
      hot.push({ owner, from: from + shift, to: to + shift });
  }
  return hot;
}
