/** Reads git's raw diff format (`--raw -z --no-abbrev`). */

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

/** What git prints of changes. */
export interface RawDiff {
  readonly changes: readonly Change[];
  /** Where in git's output they end. */
  readonly end: number;
}

/** What can be scanned: a file. Not a symbolic link, a submodule or nothing. */
export function isFileMode(mode: string): boolean {
  return mode.startsWith('100');
}

const COLON = 58;
const NUL = 0;

/** Changes as they stand at `from` in git's output, up to what is no change. */
export function parseChanges(output: Buffer, from: number = 0): RawDiff {
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
