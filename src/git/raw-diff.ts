/** Reads git's raw diff format (`--raw -z --no-abbrev`) and the line numbers of its patches (`-p -U0`). */
import type { LineRanges } from '../core/blob.ts';

/** One changed path. Modes are octal, `000000` where there is none on that side; so are ids all zeros. */
export interface Change {
  /** `A`dded, `D`eleted, `M`odified, `T`ype changed, `R`enamed, `C`opied, `U`nmerged. */
  readonly status: string;
  readonly mode: string;
  readonly id: string;
  readonly path: string;
  /** The sides that it was compared with: one, or each parent of a merge. */
  readonly olds: readonly OldSide[];
}

export interface OldSide {
  readonly mode: string;
  readonly id: string;
}

/** What can be scanned: a file. Not a symbolic link, a submodule or nothing. */
export function isFileMode(mode: string): boolean {
  return mode.startsWith('100');
}

const COLON = 58;
const NUL = 0;

/** Changes as they stand at `from` in git's output, up to what is no change. */
export function parseChanges(
  output: Buffer,
  from: number = 0,
): { readonly changes: readonly Change[]; readonly end: number } {
  const changes: Change[] = [];
  let at = from;
  const field = (): string => {
    const end = output.indexOf(NUL, at);
    const text = output.toString('utf8', at, end === -1 ? output.length : end);
    at = end === -1 ? output.length : end + 1;
    return text;
  };
  while (output[at] === COLON) {
    const change = parseChange(field());
    const first = field();
    changes.push({ ...change, path: /^[RC]/.test(change.status) ? field() : first });
  }
  return { changes, end: at };
}

/** `:100644 100644 <old> <new> M`, or of a merge with two parents `::100644 100644 100644 <old> <old> <new> MM`. */
export function parseChange(header: string): Omit<Change, 'path'> {
  const sides = header.lastIndexOf(':', header.indexOf(' ')) + 1;
  const words = header.slice(sides).split(' ');
  const olds = Array.from({ length: sides }, (_, side) => ({
    mode: words[side] ?? '',
    id: words[sides + 1 + side] ?? '',
  }));
  const status = words[2 * sides + 2] ?? '';
  return { status: status.replace(/\d+$/, ''), mode: words[sides] ?? '', id: words[2 * sides + 1] ?? '', olds };
}

const FILE = Buffer.from('\ndiff --git ');
const HUNK = Buffer.from('\n@@ -');
const NEWLINE = 10;

/**
 * The added and changed lines of each file of a patch without context, in the order of the files. In such a patch the
 * lines of a file's content begin with `+`, `-` or `\`, so a line with another beginning is git's own.
 */
export function parseAddedLines(patch: Buffer): readonly LineRanges[] {
  const files: LineRanges[] = [];
  const text = Buffer.concat([Buffer.from('\n'), patch]);
  for (let at = text.indexOf(FILE); at !== -1;) {
    const next = text.indexOf(FILE, at + 1);
    files.push(addedLines(text.subarray(at, next === -1 ? text.length : next)));
    at = next;
  }
  return files;
}

function addedLines(file: Buffer): LineRanges {
  const ranges: [number, number][] = [];
  for (let at = file.indexOf(HUNK); at !== -1; at = file.indexOf(HUNK, at + 1)) {
    const end = file.indexOf(NEWLINE, at + 1);
    const range = hunkRange(file.toString('latin1', at + 1, end === -1 ? file.length : end));
    if (range !== undefined) ranges.push(range);
  }
  return ranges;
}

/** The new side of `@@ -7,0 +8,2 @@`; nothing for a hunk that only deletes, such as `@@ -7 +6,0 @@`. */
const HUNK_HEADER = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/;

function hunkRange(header: string): [number, number] | undefined {
  const [, first, count = '1'] = HUNK_HEADER.exec(header) ?? [];
  if (first === undefined || count === '0') return undefined;
  return [Number(first), Number(first) + Number(count) - 1];
}
