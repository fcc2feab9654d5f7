/** Which piece of the original text each piece of a reading came from. */
import type { Reading } from '../core/scan.ts';

/** `length` characters of the reading that `originLength` characters of the original stand for. */
interface Segment {
  readonly at: number;
  readonly length: number;
  readonly origin: number;
  readonly originLength: number;
}

/** Builds a reading piece by piece, in order. */
export interface ReadingBuilder {
  /** Appends the original's characters `from` to `to` as they stand. */
  readonly copy: (from: number, to: number) => void;
  /** Appends `text`, which the original's characters `from` to `to` stand for. */
  readonly put: (text: string, from: number, to: number) => void;
  readonly finish: () => Reading;
}

/** Starts an empty reading of `original`. */
export function createReading(original: string): ReadingBuilder {
  const segments: Segment[] = [];
  const pieces: string[] = [];
  let length = 0;
  const put = (text: string, from: number, to: number): void => {
    if (text === '') return;
    segments.push({ at: length, length: text.length, origin: from, originLength: to - from });
    pieces.push(text);
    length += text.length;
  };
  return {
    put,
    copy: (from, to) => put(original.slice(from, to), from, to),
    finish: () => readingOf(pieces.join(''), segments),
  };
}

function readingOf(text: string, segments: readonly Segment[]): Reading {
  return {
    text,
    origin: (index) => {
      const segment = segmentAt(segments, index);
      return segment === undefined ? 0 : segment.origin + Math.min(index - segment.at, segment.originLength);
    },
    originEnd: (index) => {
      const segment = segmentAt(segments, index - 1);
      if (segment === undefined) return 0;
      const within = index - segment.at;
      return (
        segment.origin + (within >= segment.length ? segment.originLength : Math.min(within, segment.originLength))
      );
    },
  };
}

/** The last segment that begins at or before `index` of the reading. */
function segmentAt(segments: readonly Segment[], index: number): Segment | undefined {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.at ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return segments[low];
}

/** How often one and the same encoding may be undone. */
const MAX_LAYERS = 3;

/** What `decode` makes of the text, of that again, and so on while anything changes: one reading a layer, outermost first. */
export function layersOf(text: string, decode: (text: string) => Reading | undefined): readonly Reading[] {
  const layers: Reading[] = [];
  let last = text;
  while (layers.length < MAX_LAYERS) {
    const layer = decode(last);
    if (layer === undefined || layer.text === last) break;
    last = layer.text;
    layers.push(through(layers.at(-1), layer));
  }
  return layers;
}

/** A reading of a reading, as a reading of the original. */
function through(outer: Reading | undefined, inner: Reading): Reading {
  if (outer === undefined) return inner;
  return {
    text: inner.text,
    origin: (index) => outer.origin(inner.origin(index)),
    originEnd: (index) => outer.originEnd(inner.originEnd(index)),
  };
}
