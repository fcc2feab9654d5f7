/** What is known of a content after it was looked at, in a form that is of use for another that a delta makes from it. */
import { createLook, hitsByOwner, isFit, lookAt, type Look } from '../core/look.ts';
import { readContent, SNIFFED, type Content } from '../core/text.ts';
import { windowsOf, type Window } from '../core/windows.ts';
import type { Copies } from '../git/delta.ts';
import { changesOf, type Changes } from './changes.ts';
import type { Sieve } from './sieve.ts';
import { changedWindows, firstHit, isTouched, zonesOf, type HitList, type Zones } from './zones.ts';

/** A window in which something was found. */
interface Hot {
  readonly owner: number;
  readonly from: number;
  readonly to: number;
}

/** See the file's head. */
export interface Known {
  readonly binary: boolean;
  /** UTF-16, scanned as UTF-8: places in it mean nothing for the bytes as they are. */
  readonly wide: boolean;
  /** Keywords and their places, as the prefilter gives them. */
  readonly hits: HitList;
  readonly hot: readonly Hot[];
  /** A rule that looks at whole files found something. */
  readonly hotWhole: boolean;
}

/** Whether a content can hold findings: `path` when only rules that ask for the path can tell. */
export type Verdict = 'clean' | 'suspect' | 'path';

/** What follows from what is known. */
export function verdictOf({ pathed }: Sieve, { hot, hits, hotWhole }: Known): Verdict {
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
  return lookAtContent(sieve, contentOf(bytes));
}

function lookAtContent(sieve: Sieve, content: Content): Known {
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
  return { binary, wide: encoding !== 'utf-8', hits, hot, hotWhole: lookAtWhole(sieve, look, hits) };
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

/** A content that is known. */
export interface Base {
  readonly bytes: Uint8Array;
  readonly known: Known;
}

/** Ranges that were copied in one piece count as copied from this length on: a shorter one saves no work. */
const LEAST_COPY = 64;

/** Looks at what is new in a content that was made from a base. What it finds equals what {@link lookAtAll} would. */
export function lookAtNew(sieve: Sieve, base: Base, bytes: Uint8Array, copies: Copies): Known {
  const content = contentOf(bytes);
  if (base.known.wide || content.encoding !== 'utf-8' || content.binary !== base.known.binary)
    return lookAtContent(sieve, content);
  const { prefilter } = sieve.engine;
  const least = Math.max(LEAST_COPY, prefilter.longest);
  const changes = changesOf(copies, { base: base.bytes.length, target: bytes.length, least });
  if (changes.size > bytes.length / 2) return lookAtContent(sieve, content);
  const look = createLook(sieve.engine, bytes, '', { highConfidenceOnly: content.binary });
  const hits = hitsAfter(sieve, base.known.hits, bytes, changes);
  const hot = hotAfter(sieve, look, { base: base.known, changes, hits });
  return { binary: content.binary, wide: false, hits, hot, hotWhole: lookAtWhole(sieve, look, hits) };
}

/** The keywords of a content: those in copied text where they now stand, and those in or across new text. */
function hitsAfter({ engine, lengths }: Sieve, base: HitList, bytes: Uint8Array, changes: Changes): HitList {
  const carried = carriedHits(base, changes, lengths);
  const { prefilter } = engine;
  const fresh: number[] = [];
  for (let change = 0; change < changes.from.length; change++) {
    const from = changes.from[change] ?? 0;
    const to = changes.to[change] ?? 0;
    const found = prefilter.findIn(bytes, Math.max(0, from - prefilter.longest), to + prefilter.longest);
    for (let index = 0; index < found.length; index += 2) {
      const [keyword = 0, place = 0] = [found[index], found[index + 1]];
      if (place < to && place + (lengths[keyword] ?? 0) > from) fresh.push(keyword, place);
    }
  }
  return merged(carried, fresh);
}

function carriedHits(base: HitList, { kept }: Changes, lengths: readonly number[]): number[] {
  const carried: number[] = [];
  for (let copy = 0; copy < kept.count; copy++) {
    const from = kept.from[copy] ?? 0;
    const end = from + (kept.length[copy] ?? 0);
    const moved = (kept.to[copy] ?? 0) - from;
    for (let index = firstHit(base, from); index < base.length; index += 2) {
      const keyword = base[index] ?? 0;
      const place = base[index + 1] ?? 0;
      if (place >= end) break;
      if (place + (lengths[keyword] ?? 0) <= end) carried.push(keyword, place + moved);
    }
  }
  return carried;
}

/** Two lists of hits as one, in order. */
function merged(first: HitList, second: HitList): HitList {
  const all = new Int32Array(first.length + second.length);
  let other = 0;
  let to = 0;
  for (let index = 0; index < first.length; index += 2) {
    while (other < second.length && isBefore(second, other, first, index)) {
      all[to++] = second[other++] ?? 0;
      all[to++] = second[other++] ?? 0;
    }
    all[to++] = first[index] ?? 0;
    all[to++] = first[index + 1] ?? 0;
  }
  while (other < second.length) all[to++] = second[other++] ?? 0;
  return all;
}

function isBefore(a: HitList, atA: number, b: HitList, atB: number): boolean {
  const order = (a[atA + 1] ?? 0) - (b[atB + 1] ?? 0);
  return order < 0 || (order === 0 && (a[atA] ?? 0) < (b[atB] ?? 0));
}

interface Next {
  readonly base: Known;
  readonly changes: Changes;
  readonly hits: HitList;
}

/** The windows in which something is found: those of the base that nothing touched, and those looked at now. */
function hotAfter(sieve: Sieve, look: Look, { base, changes, hits }: Next): readonly Hot[] {
  const hot: Hot[] = [];
  const { bytes } = look;
  for (const number of sieve.classesIn(hits)) {
    const reachClass = sieve.classes[number];
    if (reachClass === undefined) continue;
    const zones = zonesOf(bytes, changes, reachClass.reach);
    for (const one of base.hot) if (sieve.classOf[one.owner] === number) hot.push(...moved(one, changes, zones));
    for (const [owner, window] of changedWindows({ bytes, hits, class: reachClass, zones }))
      lookFor(sieve, look, { owner, window, hot });
  }
  return hot;
}

/** A window of the base where it now stands: nowhere, or in one place for each copy of it, unless something touches it there. */
function moved({ owner, from, to }: Hot, { kept }: Changes, zones: Zones): readonly Hot[] {
  const hot: Hot[] = [];
  for (let copy = 0; copy < kept.count; copy++) {
    const start = kept.from[copy] ?? 0;
    const shift = (kept.to[copy] ?? 0) - start;
    const isCopied = from >= start && to <= start + (kept.length[copy] ?? 0);
    if (isCopied && !isTouched(zones, from + shift, to + shift))
      hot.push({ owner, from: from + shift, to: to + shift });
  }
  return hot;
}
