/** What is known of a content after it was looked at, in a form that is of use for another that a delta makes from it. */
import { createLook, isFit, lookAt, type Look } from '../core/look.ts';
import { readContent, SNIFFED, type Content } from '../core/text.ts';
import { windowsOf, type Window } from '../core/windows.ts';
import { changedWindows } from './changed-windows.ts';
import type { Engine } from '../core/engine.ts';
import type { Changes } from './changes.ts';
import { findHits, hitsOf, isLive, keywordOf, type HitList, type HitRoom } from './hit-list.ts';
import { isNearChange } from './near-change.ts';
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
export function verdictOf({ isPathed }: Sieve, { hot, hits, hotWhole }: Known): Exclude<Verdict, 'unknown'> {
  if (hot.length > 0 || hotWhole) return 'suspect';
  for (let index = 0; index < hits.length; index += 2) {
    const mark = hits[index] ?? 0;
    if (isLive(mark) && isPathed[keywordOf(mark)] === true) return 'path';
  }
  return 'clean';
}

/** {@link readContent}, faster for what nearly all contents are: Node searches its own buffers much faster than other arrays. */
export function contentOf(bytes: Uint8Array): Content {
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
  const look = createLook(sieve.engine, bytes, '', { highConfidenceOnly: binary });
  const hits = findHits(sieve.engine, bytes);
  const hot: Hot[] = [];
  let hotWhole = false;
  for (const [owner, places] of placesByOwner(sieve, bytes, hits)) {
    const reach = sieve.engine.reaches[owner];
    const windows = windowsOf(bytes, places, reach);
    if (reach === undefined) hotWhole = lookAtWhole(sieve, look, owner, windows) || hotWhole;
    else hot.push(...hotAmong(sieve, look, owner, windows));
  }
  return { size, binary, wide: encoding !== 'utf-8', hits, hot, hotWhole };
}

/** The ascending places where each rule or lens has to look. */
export function placesByOwner(
  { engine }: Sieve,
  bytes: Uint8Array,
  hits: HitList,
): ReadonlyMap<number, readonly number[]> {
  const byOwner = new Map<number, number[]>();
  for (let index = 0; index < hits.length; index += 2) {
    const [mark = 0, place = 0] = [hits[index], hits[index + 1]];
    if (!isLive(mark)) continue;
    const keyword = keywordOf(mark);
    for (const owner of engine.ownersOf(keyword)) {
      if (!engine.isWorthwhile(owner, bytes, place, keyword)) continue;
      const places = byOwner.get(owner);
      if (places === undefined) byOwner.set(owner, [place]);
      else if (places.at(-1) !== place) places.push(place);
    }
  }
  return byOwner;
}

/** Those of an owner's windows in which it finds something. */
function hotAmong(sieve: Sieve, look: Look, owner: number, windows: readonly Window[]): readonly Hot[] {
  const rule = sieve.engine.rules[owner];
  if (rule !== undefined && !isFit(look, rule)) return [];
  const { bytes } = look;
  return windows
    .filter(({ from, to, hits }) =>
      sieve.memory.isHot({ owner, bytes, from, to, hits }, () => {
        lookAt(look, owner, { from, to, hits });
        return sieve.tookNotice(look);
      }),
    )
    .map(({ from, to }) => ({ owner, from, to }));
}

/** Whether a rule that looks at whole files finds something, whatever the path: one that asks for the path is asked later. */
function lookAtWhole(sieve: Sieve, look: Look, owner: number, windows: readonly Window[]): boolean {
  return sieve.engine.rules[owner]?.path === undefined && hotAmong(sieve, look, owner, windows).length > 0;
}

/** Ranges that were copied in one piece count as copied from this length on: a shorter one saves no work. */
const LEAST_COPY = 128;

/** From which length on a range that was copied counts as one. */
export function leastCopy({ prefilter }: Engine): number {
  return Math.max(LEAST_COPY, prefilter.longest);
}

/** From this part of new text on, what is old saves no work. */
const MOSTLY_NEW = 7 / 8;

/** Looks at what is new in a content that was made from a base. What it says of it equals what {@link lookAtAll} would. */
export function lookAtNew(sieve: Sieve, base: Known, bytes: Uint8Array, { changes, room }: Delta): Known {
  const content = contentOf(bytes);
  if (base.wide || content.encoding !== 'utf-8' || content.binary !== base.binary)
    return lookAtContent(sieve, content, bytes.length);
  const { engine } = sieve;
  if (changes.size > bytes.length * MOSTLY_NEW) return lookAtContent(sieve, content, bytes.length);
  const hits = hitsOf(sieve.engine, { base: base.hits, baseSize: base.size, bytes, changes, room });
  const look = createLook(engine, bytes, '', { highConfidenceOnly: content.binary });
  const { hot, hotWhole } = hits.length === 0 ? NOTHING : lookAtChanges(sieve, look, { base, changes, hits });
  return { size: bytes.length, binary: content.binary, wide: false, hits, hot, hotWhole };
}

/** What a delta made new in a content, and room for its keywords. */
export interface Delta {
  readonly changes: Changes;
  readonly room: HitRoom;
}

interface Next {
  readonly base: Known;
  readonly changes: Changes;
  readonly hits: HitList;
}

type Found = Pick<Known, 'hot' | 'hotWhole'>;

const NOTHING: Found = { hot: [], hotWhole: false };

/** The windows in which something is found: those of the base that nothing touched, and those that are looked at now. */
function lookAtChanges(sieve: Sieve, look: Look, { base, changes, hits }: Next): Found {
  const { engine, bytes } = look;
  const hot: Hot[] = [];
  let hotWhole = false;
  for (const [owner, places] of placesByOwner(sieve, bytes, hits)) {
    const reach = engine.reaches[owner];
    if (reach === undefined) hotWhole = lookAtWhole(sieve, look, owner, windowsOf(bytes, places, reach)) || hotWhole;
    else hot.push(...hotAmong(sieve, look, owner, changedWindows({ bytes, changes, reach }, places)));
  }
  for (const one of base.hot) {
    const reach = engine.reaches[one.owner];
    if (reach === undefined) continue;
    for (const { owner, from, to } of moved(one, changes))
      if (!isNearChange(bytes, changes, { from, to, reach })) hot.push({ owner, from, to });
  }
  return { hot, hotWhole };
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
