/** From bytes to text and from places in bytes to lines and columns. */

/** How the bytes of a file are to be read. */
export interface Content {
  /** UTF-8 (or, where that does not decode, Latin-1) bytes: those of the file, or its UTF-16 content transcoded. */
  readonly bytes: Uint8Array;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  /** Not text: only rules of high confidence are run on it. */
  readonly binary: boolean;
}

/** How many bytes of a content tell how to read it. */
export const SNIFFED = 8192;

/** Recognises UTF-16 (with or without a byte-order mark) and binary content. */
export function readContent(bytes: Uint8Array): Content {
  const { encoding, binary } = sniff(bytes);
  return { bytes: encoding === 'utf-8' ? bytes : transcode(bytes, encoding), encoding, binary };
}

/** How a content that begins with these bytes is to be read. */
export function sniff(bytes: Uint8Array): Pick<Content, 'encoding' | 'binary'> {
  const head = bytes.subarray(0, SNIFFED);
  const wide = wideEncoding(head);
  return { encoding: wide ?? 'utf-8', binary: wide === undefined && head.includes(0) };
}

function wideEncoding(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const mark = ((head[0] ?? 0) << 8) | (head[1] ?? 0);
  if (mark === 0xfffe && !(head[2] === 0 && head[3] === 0)) return 'utf-16le'; // FF FE 00 00 would be UTF-32
  if (mark === 0xfeff) return 'utf-16be';
  return unmarkedWideEncoding(head);
}

/** Western text in UTF-16 has a zero in nearly every second byte, and next to none in the others. */
function unmarkedWideEncoding(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (head.length < 8 || !head.includes(0)) return undefined;
  let even = 0;
  let odd = 0;
  head.forEach((byte, index) => {
    if (byte === 0 && (index & 1) === 0) even++;
    else if (byte === 0) odd++;
  });
  const most = (head.length / 2) * 0.7;
  const few = head.length * 0.02;
  if (odd > most && even <= few) return 'utf-16le';
  return even > most && odd <= few ? 'utf-16be' : undefined;
}

function transcode(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Uint8Array {
  const even = bytes.subarray(0, bytes.length & ~1);
  const little = encoding === 'utf-16le' ? even : swapped(even);
  return new TextEncoder().encode(new TextDecoder('utf-16le').decode(little));
}

function swapped(bytes: Uint8Array): Uint8Array {
  const result = new Uint8Array(bytes.length);
  for (let index = 0; index + 1 < bytes.length; index += 2) {
    result[index] = bytes[index + 1] ?? 0;
    result[index + 1] = bytes[index] ?? 0;
  }
  return result;
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const LATIN_CHUNK = 4096;

/** The text of bytes `from` to `to`. A range that cuts a UTF-8 sequence, or other bytes that are not UTF-8, reads as Latin-1. */
export function decodeRange(bytes: Uint8Array, from: number, to: number): string {
  const range = bytes.subarray(from, to);
  try {
    return strict.decode(range);
  } catch {
    return latin1(range); // the only way to learn that a range is not UTF-8
  }
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += LATIN_CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + LATIN_CHUNK));
  return text;
}

/** How many bytes of UTF-8 the UTF-16 units `from` to `to` of a text take; each half of a surrogate pair counts two. */
export function utf8Length(text: string, from: number, to: number): number {
  let length = 0;
  for (let index = from; index < to; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x80) length += 1;
    else if (code < 0x800 || (code >= 0xd800 && code < 0xe000)) length += 2;
    else length += 3;
  }
  return length;
}

/** How many UTF-16 units the UTF-8 bytes `from` to `to` make: one for each sequence, two for one of four bytes. */
export function utf16Length(bytes: Uint8Array, from: number, to: number): number {
  let length = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if ((byte & 0xc0) !== 0x80) length += byte >= 0xf0 ? 2 : 1;
  }
  return length;
}

/** The first byte at or after `at` that does not continue a UTF-8 sequence. */
export function charStart(bytes: Uint8Array, at: number): number {
  let start = at;
  while (start < bytes.length && start < at + 3 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start++;
  return start;
}

/** A place as people and editors count it: lines and columns from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const NEWLINE = 10;

/** Gives positions of byte offsets. Asking in ascending order costs one pass over the bytes, however many are asked for. */
export function createLocator(bytes: Uint8Array): (offset: number) => Position {
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0; // editors do not count the byte-order mark
  let line = 1;
  let start = bom;
  let end = lineEnd(bytes, 0);
  let column = createColumns(bytes, start, end);
  return (offset) => {
    if (offset < start) {
      if (line === 1) return { line, column: 1 };
      [line, start, end] = [1, bom, lineEnd(bytes, 0)];
      column = createColumns(bytes, start, end);
    }
    while (end < offset) {
      [line, start] = [line + 1, end + 1];
      end = lineEnd(bytes, start);
      if (end >= offset) column = createColumns(bytes, start, end);
    }
    return { line, column: column(offset) };
  };
}

function lineEnd(bytes: Uint8Array, from: number): number {
  const newline = bytes.indexOf(NEWLINE, from);
  return newline === -1 ? bytes.length : newline;
}

/** Columns of offsets in one line. */
function createColumns(bytes: Uint8Array, start: number, end: number): (offset: number) => number {
  let at = start;
  let units = 0;
  let isUtf8: boolean | undefined;
  return (offset) => {
    isUtf8 ??= isValid(bytes.subarray(start, end));
    if (!isUtf8) return offset - start + 1; // read as Latin-1
    if (offset < at) [at, units] = [start, 0];
    units += utf16Length(bytes, at, offset);
    at = offset;
    return units + 1;
  };
}

function isValid(bytes: Uint8Array): boolean {
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false; // the decoder has no other way to say so
  }
}
