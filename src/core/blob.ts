/** What sources yield: contents to scan, and what could not be read. */

/** Where a blob was met. */
export type Origin =
  { readonly kind: 'worktree' } | { readonly kind: 'index' } | { readonly kind: 'stdin' } | CommitOrigin;

/** A blob of a commit, or a commit's or tag's message. */
export interface CommitOrigin {
  readonly kind: 'commit';
  /** Full object id. The commit that introduced the content (the earliest, where there are several). */
  readonly commit: string;
  readonly author: string;
  /** Author date, ISO 8601. */
  readonly date: string;
  /** Other commits that introduced the same content at the same path. */
  readonly others?: readonly string[];
  /** Set where the text is not a file's: `commit-message`, `tag-message`, `note`. The path is then empty. */
  readonly part?: 'commit-message' | 'tag-message' | 'note';
  /** What a tag's message or a note is about: the tag's name, or the id of the object that the note is on. */
  readonly about?: string;
}

/** Ranges of lines, from 1, both ends included. */
export type LineRanges = readonly (readonly [first: number, last: number])[];

/** A content to scan. */
export interface Blob {
  /** With `/`, relative to the repository or the scanned folder. */
  readonly path: string;
  readonly origin: Origin;
  readonly bytes: Uint8Array;
  /** Findings count only on these lines (added or changed ones). Absent: everywhere. */
  readonly lines?: LineRanges;
  /** The path is new though most lines are not (a rename): what rules say of the path alone counts whatever `lines` is. */
  readonly moved?: true;
  /** Object id of the whole content in git, where it is known. */
  readonly id?: string;
  /** Set where `bytes` is a stretch of a content too large to be held at once. */
  readonly piece?: Piece;
}

/**
 * A stretch of a large content, in order. Its bytes begin and end with context that the neighbours hold too, so that a
 * rule sees what surrounds a match; a match belongs to the piece in whose own part it begins.
 */
export interface Piece {
  /** The piece's own part: byte offsets into its bytes, the end exclusive. */
  readonly from: number;
  readonly to: number;
  /** Where the bytes begin in the whole, from 1; the column in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** Whether the whole is binary. A piece's bytes are never UTF-16: that is transcoded on the way. */
  readonly binary: boolean;
}

/** What was not scanned, and why. `gap`: it could not be read, so the job was not done in full. */
export interface Skipped {
  readonly path: string;
  readonly reason: string;
  readonly gap: boolean;
  /** What the user can do about it. */
  readonly hint?: string;
}

/** Contents that were found clean on the way, so that they need not be given. */
export interface Clean {
  readonly contents: number;
  /** Of these, how many are binary. */
  readonly binaries: number;
  readonly bytes: number;
}

/** What a source yields. Lazily: bytes of one item need not outlive the next. */
export type SourceItem = { readonly blob: Blob } | { readonly skipped: Skipped } | { readonly clean: Clean };
export type Source = AsyncIterable<SourceItem>;
