/** Cuts a content too large to be held into stretches with context, in bounded memory. */
import type { Piece } from '../core/blob.ts';
import { charStart, sniff, SNIFFED, type Content } from '../core/text.ts';

/** What is scanned of a large content at a time. */
export interface Stretch {
  readonly bytes: Uint8Array;
  readonly piece: Piece;
  /** The whole is UTF-16. */
  readonly wide: boolean;
}

/** Bytes that are a piece's own. Small enough that several fit into memory, large enough that the context costs nothing. */
export const PIECE_SIZE: number = 8 * 1024 * 1024;
/** Bytes of context on each side: more than any rule's window and any key file. */
export const PIECE_CONTEXT: number = 128 * 1024;

const NEWLINE = 10;

/** The content in pieces; UTF-16 comes out as UTF-8. */
export async function* inPieces(parts: AsyncIterable<Uint8Array>): AsyncGenerator<Stretch> {
  const { binary, wide, text } = await sniffed(parts);
  let place = { line: 1, column: 1 };
  let own = 0;
  let buffer: Buffer = Buffer.alloc(0);
  for await (const filled of inBuffers(text, () => buffer)) {
    buffer = filled;
    while (buffer.length >= own + PIECE_SIZE + PIECE_CONTEXT) {
      const to = charStart(buffer, own + PIECE_SIZE);
      yield { bytes: buffer, piece: { from: own, to, ...place, binary }, wide };
      const start = contextStart(buffer, to);
      place = placeAt(place, buffer.subarray(0, start));
      buffer = buffer.subarray(start);
      own = to - start;
    }
  }
  if (own < buffer.length) yield { bytes: buffer, piece: { from: own, to: buffer.length, ...place, binary }, wide };
}

/** What is left of the last piece with new parts behind it, each time enough for a piece; whatever there is at the end. */
async function* inBuffers(parts: AsyncIterable<Uint8Array>, left: () => Buffer): AsyncGenerator<Buffer> {
  let waiting: Uint8Array[] = [];
  let length = 0;
  for await (const part of parts) {
    waiting.push(part);
    length += part.length;
    if (length < PIECE_SIZE + PIECE_CONTEXT) continue;
    yield Buffer.concat([left(), ...waiting]);
    [waiting, length] = [[], 0];
  }
  yield Buffer.concat([left(), ...waiting]);
}

/** Where the next piece's context begins: at a line, if one begins in the farther half of it. */
function contextStart(buffer: Buffer, to: number): number {
  const farthest = to - PIECE_CONTEXT;
  const newline = buffer.indexOf(NEWLINE, farthest);
  return newline !== -1 && newline < to - PIECE_CONTEXT / 2 ? newline + 1 : charStart(buffer, farthest);
}

interface Place {
  readonly line: number;
  readonly column: number;
}

function placeAt({ line, column }: Place, passed: Buffer): Place {
  let lines = 0;
  for (let at = passed.indexOf(NEWLINE); at !== -1; at = passed.indexOf(NEWLINE, at + 1)) lines++;
  const width = widthOf(passed.subarray(passed.lastIndexOf(NEWLINE) + 1));
  return lines === 0 ? { line, column: column + width } : { line: line + lines, column: width + 1 };
}

/** UTF-16 units of UTF-8 bytes: one for each byte that begins a character, one more for characters of four bytes. */
function widthOf(bytes: Uint8Array): number {
  let width = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if ((byte & 0xc0) !== 0x80) width += byte >= 0xf0 ? 2 : 1;
  }
  return width;
}

interface Sniffed {
  readonly binary: boolean;
  readonly wide: boolean;
  /** UTF-8, or bytes as they are. */
  readonly text: AsyncIterable<Uint8Array>;
}

async function sniffed(parts: AsyncIterable<Uint8Array>): Promise<Sniffed> {
  const source = parts[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  for (let length = 0; length < SNIFFED;) {
    const next = await source.next();
    if (next.done === true) break;
    head.push(next.value);
    length += next.value.length;
  }
  const { encoding, binary } = sniff(Buffer.concat(head));
  return { binary, wide: encoding !== 'utf-8', text: decoded(joined(head, source), encoding) };
}

async function* joined(head: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* head;
  try {
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

async function* decoded(parts: AsyncIterable<Uint8Array>, encoding: Content['encoding']): AsyncGenerator<Uint8Array> {
  if (encoding === 'utf-8') {
    yield* parts;
    return;
  }
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  for await (const part of parts) yield encoder.encode(decoder.decode(part, { stream: true }));
  yield encoder.encode(decoder.decode());
}
