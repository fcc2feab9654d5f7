/** The notes of a history scan as bytes: a line of JSON, then the ids that it counts. */
import type { Clean } from '../core/blob.ts';

/** Nothing of what was found is in them, and no path or name: only which objects were looked at and which to read again. */
export interface HistoryNotes {
  readonly idLength: number;
  /** What was looked at and need not be given again. */
  readonly spared: Clean;
  readonly ids: NoteIds;
}

/** Ids as they are, one after the other. */
export interface NoteIds {
  /** Commits: they and all before them were walked. */
  readonly tips: Buffer;
  /** Commits that brought in contents that may hold findings, or whose messages may; the oldest first. */
  readonly commits: Buffer;
  /** The same in the history of git's notes. */
  readonly noteCommits: Buffer;
  /** Contents and messages that may hold findings: to be read again. */
  readonly suspects: Buffer;
  /** Contents that hold no finding, wherever they stand, and tags whose messages hold none. */
  readonly clean: Buffer;
  /** Contents that hold none unless a rule asks for the path. */
  readonly byPath: Buffer;
  /** Contents that may hold some, but none where they stood: to be read again where they stand anew. */
  readonly settled: Buffer;
}

const LISTS = ['tips', 'commits', 'noteCommits', 'suspects', 'clean', 'byPath', 'settled'] as const;
const NEWLINE = 10;

/** The notes as bytes. */
export function encodeNotes({ idLength, spared, ids }: HistoryNotes): Buffer {
  const lengths = LISTS.map((list) => ids[list].length);
  const head = `${JSON.stringify({ idLength, spared, lengths })}\n`;
  return Buffer.concat([Buffer.from(head), ...LISTS.map((list) => ids[list])]);
}

/** Reads notes; undefined where the bytes are none. */
export function decodeNotes(bytes: Buffer): HistoryNotes | undefined {
  const end = bytes.indexOf(NEWLINE);
  const head: unknown = JSON.parse(bytes.toString('utf8', 0, end));
  if (!isHead(head)) return undefined;
  let at = end + 1;
  const [tips, commits, noteCommits, suspects, clean, byPath, settled] = head.lengths.map((length) => {
    at += length;
    return bytes.subarray(at - length, at);
  });
  if (!tips || !commits || !noteCommits || !suspects || !clean || !byPath || !settled) return undefined;
  if (at !== bytes.length) return undefined;
  const { idLength, spared } = head;
  return { idLength, spared, ids: { tips, commits, noteCommits, suspects, clean, byPath, settled } };
}

interface Head extends Omit<HistoryNotes, 'ids'> {
  readonly lengths: readonly number[];
}

function isHead(value: unknown): value is Head {
  return typeof value === 'object' && value !== null && 'idLength' in value && 'lengths' in value && 'spared' in value;
}

/** Ids one after the other as they are, each in hexadecimal. */
export function hexIds(ids: Buffer, idLength: number): readonly string[] {
  return Array.from({ length: ids.length / idLength }, (_, index) =>
    ids.toString('hex', index * idLength, (index + 1) * idLength),
  );
}

/** Ids in hexadecimal as bytes, one after the other. */
export function idBytes(ids: Iterable<string>): Buffer {
  return Buffer.from([...ids].join(''), 'hex');
}
