/** Turns contents, whole or coming in parts, into blobs. */
import type { Blob, Skipped, SourceItem } from '../core/blob.ts';
import type { PathTest } from '../core/rule.ts';
import { inPieces } from './pieces.ts';

/** Limits that the user may set on what is read. */
export interface Limits {
  /** Paths that are left out: they are not read, and nothing is said of them. */
  readonly excluded?: PathTest;
  /** In bytes. Absent: none. */
  readonly maxFileSize?: number;
}

/** Why a content of this size is not read, if it is too large. */
export function tooLarge(path: string, size: number, { maxFileSize }: Limits): Skipped | undefined {
  if (maxFileSize === undefined || size <= maxFileSize) return undefined;
  return {
    path,
    reason: `${quantity(size)} is more than the limit of ${quantity(maxFileSize)}`,
    gap: true,
    hint: 'Raise maxFileSize, or exclude the file.',
  };
}

function quantity(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
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
