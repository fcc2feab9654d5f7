/** An index of keywords as bytes, for a file: it is read without a single text being made. */
import type { KeywordIndex } from './keywords.ts';
import { lengthsOf, needlesIn } from './needles.ts';

/**
 * All but the ids of the owners: how many keywords, owners, and keywords of owners there are; numbers of four bytes, of
 * two bytes, of one, so that each stands where the machine can read it.
 */
export function writeIndex({ needles, grams, ofOwner, ofKeyword }: KeywordIndex): Uint8Array {
  const head = Int32Array.of(needles.count, ofOwner.starts.length - 1, ofOwner.numbers.length);
  const parts = [
    ...[head, grams.keys, ofOwner.starts, ofKeyword.starts],
    ...[grams.offsets, ofOwner.numbers, ofKeyword.numbers],
    ...[Uint8Array.from(lengthsOf(needles)), needles.bytes],
  ];
  const bytes = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return bytes;
}

const HEAD = 3;

/** Bytes of {@link writeIndex} as an index again, on a machine that stores numbers with the low byte first, as all do that Node runs on. */
export function readIndex(bytes: Uint8Array, ids: readonly string[]): KeywordIndex {
  const { buffer, byteOffset } = bytes;
  const [count = 0, owners = 0, total = 0] = new Int32Array(buffer, byteOffset, HEAD);
  const keys = new Int32Array(buffer, byteOffset + HEAD * Int32Array.BYTES_PER_ELEMENT, 2 * count);
  const ownerStarts = new Int32Array(buffer, endOf(keys), owners + 1);
  const keywordStarts = new Int32Array(buffer, endOf(ownerStarts), count + 1);
  const offsets = new Int16Array(buffer, endOf(keywordStarts), 2 * count);
  const ofOwner = new Uint16Array(buffer, endOf(offsets), total);
  const ofKeyword = new Uint16Array(buffer, endOf(ofOwner), total);
  const lengths = new Uint8Array(buffer, endOf(ofKeyword), count);
  return {
    needles: needlesIn(bytes.subarray(endOf(lengths) - byteOffset), lengths),
    grams: { keys, offsets },
    owners: new Map(ids.map((id, owner) => [id, owner])),
    ofOwner: { starts: ownerStarts, numbers: ofOwner },
    ofKeyword: { starts: keywordStarts, numbers: ofKeyword },
  };
}

function endOf({ byteOffset, byteLength }: ArrayBufferView): number {
  return byteOffset + byteLength;
}
