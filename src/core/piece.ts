/** Stretches of a content as text: decoded once, with the ways from places in the bytes to places in the text and back. */
import type { Engine, Lens, Reading } from './engine.ts';
import { decodeRange, utf16Length, utf8Length } from './text.ts';

/** A stretch of the content, decoded. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** What the lenses read in it without keywords of their own, once it was asked for. */
  readings?: readonly NamedReading[];
}

/** A reading, with the lens that read it. */
export interface NamedReading {
  readonly lens: Lens;
  readonly reading: Reading;
  /** The reading's text in lower case; undefined where that has another length, so that places would be off. */
  readonly folded: string | undefined;
}

/** Decodes stretches of a content; rules that look at the same one share it. */
export function createPieces(bytes: Uint8Array): (from: number, to: number) => Piece {
  const pieces = new Map<number, Piece>();
  return (from, to) => {
    const known = pieces.get(from);
    if (known?.to === to) return known;
    const piece: Piece = { from, to, text: decodeRange(bytes, from, to) };
    pieces.set(from, piece);
    return piece;
  };
}

/** What the lenses read in a piece. */
export function readingsOf({ lenses }: Engine, piece: Piece): readonly NamedReading[] {
  piece.readings ??= lenses.flatMap((lens) => lens.read(piece.text, []).map((reading) => named(lens, reading)));
  return piece.readings;
}

/** A reading with its lens. */
export function named(lens: Lens, reading: Reading): NamedReading {
  const folded = reading.text.toLowerCase();
  return { lens, reading, folded: folded.length === reading.text.length ? folded : undefined };
}

function isBytewise({ from, to, text }: Piece): boolean {
  return text.length === to - from; // ASCII or Latin-1; else it is UTF-8
}

/** Ascending places in the bytes as indexes into the piece's text. */
export function indexesOf(bytes: Uint8Array, piece: Piece, places: readonly number[]): readonly number[] {
  const { from } = piece;
  if (isBytewise(piece)) return from === 0 ? places : places.map((place) => place - from);
  let previous = from;
  let index = 0;
  return places.map((place) => {
    index += utf16Length(bytes, previous, place);
    previous = place;
    return index;
  });
}

/** From indexes into the piece's text to places in the bytes. Asking in ascending order costs one pass over the text. */
export function offsetsOf(piece: Piece): (index: number) => number {
  const { from, text } = piece;
  if (isBytewise(piece)) return (index) => from + index;
  let previous = 0;
  let offset = from;
  return (index) => {
    if (index < previous) [previous, offset] = [0, from];
    offset += utf8Length(text, previous, index);
    previous = index;
    return offset;
  };
}

/** Ascending places of the keywords in a reading. */
export function placesIn({ folded }: NamedReading, keywords: readonly string[]): readonly number[] {
  if (folded === undefined) return [];
  const places = new Set<number>();
  for (const keyword of keywords) {
    const needle = keyword.toLowerCase();
    for (let at = folded.indexOf(needle); at !== -1; at = folded.indexOf(needle, at + 1)) places.add(at);
  }
  return [...places].sort((a, b) => a - b);
}
