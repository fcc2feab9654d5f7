/** Turns contents, whole or coming in parts, into blobs. */
import type { Blob, Skipped, SourceItem } from '../core/blob.ts';
import { inPieces } from './pieces.ts';

/** Limits that the user may set on what is read. */
export interface Limits {
  /** In bytes. Absent: none. */
  readonly maxFileSize?: number;
}

/** Why a content of this size is not read, if it is too large. */
export function tooLarge(path: string, size: number, { maxFileSize }: Limits): Skipped | undefined {
  if (maxFileSize === undefined || size <= maxFileSize) return undefined;
  return {
    path,
    reason: `${inMegabytes(size)} is more than the limit of ${inMegabytes(maxFileSize)}`,
    gap: true,
    hint: 'Raise maxFileSize, or exclude the file.',
  };
}

const MEGABYTE = 1_000_000;

function inMegabytes(bytes: number): string {
  return `${(bytes / MEGABYTE).toFixed(bytes < MEGABYTE ? 3 : 1)} MB`;
}

/**
 * The blobs of a content that comes in parts and is too large to be held. In UTF-16 all lines count: which lines of
 * git are which of the text is known only from all of it.
 */
export async function* blobsInPieces(
  heading: Omit<Blob, 'bytes' | 'piece'>,
  parts: AsyncIterable<Uint8Array>,
): AsyncGenerator<SourceItem> {
  const { lines, ...rest } = heading;
  for await (const { bytes, piece, wide } of inPieces(parts)) {
    yield { blob: { ...rest, ...(lines === undefined || wide ? {} : { lines }), bytes, piece } };
  }
}
