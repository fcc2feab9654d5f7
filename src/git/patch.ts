/**
 * Reads from git's patches which lines are new, as the patches come. Patches of commits with one parent must have no
 * context (`-p -U0`), those of merges (`-p -c`) must have some; of a merge a line is new that none of the parents has.
 */
import type { LineRanges } from '../core/blob.ts';

/** Line ranges of the files of a patch, in order; undefined where git shows no lines (a binary file in a merge). */
export type PatchLines = readonly (LineRanges | undefined)[];

/** Takes a patch in chunks. */
export interface PatchParser {
  readonly take: (chunk: Buffer) => void;
  /** The files up to here. */
  readonly end: () => PatchLines;
}

const NEWLINE = 10;
const PLUS = 43;
const MINUS = 45;
const AT = 64;
const LETTER_B = 66;
const LETTER_D = 100;
/** All that matters of a line stands at its beginning; the rest of a long one is passed over. */
const LINE_HEAD = 256;

/** A parser of patches. `onOther` is given each line that is neither content nor git's own, such as a commit's id. */
export function createPatchParser(onOther: (line: string) => void = () => undefined): PatchParser {
  let files: (OpenFile | undefined)[] = [];
  let hunk: Hunk | undefined;
  const takeLine = (line: Buffer): void => {
    const first = line[0];
    if (first === AT) {
      hunk = openHunk(line.toString('latin1'), files.at(-1));
      return;
    }
    if (hunk !== undefined && isContent(first)) {
      takeContent(hunk, line);
      return;
    }
    if (isContent(first)) return; // `--- a/x` and `+++ b/x` stand before the first hunk
    hunk = undefined;
    if (first === LETTER_D && startsWith(line, 'diff --')) files.push({ ranges: [] });
    else if (first === LETTER_B && startsWith(line, 'Binary files ')) files[files.length - 1] = undefined;
    else onOther(line.toString('latin1'));
  };
  const lines = createLineSplitter(takeLine);
  const end = (): PatchLines => {
    lines.end();
    const ended = files.map((file) => file?.ranges);
    [files, hunk] = [[], undefined];
    return ended;
  };
  return { take: lines.take, end };
}

interface OpenFile {
  readonly ranges: [number, number][];
}

interface Hunk {
  readonly file: OpenFile;
  /** How many versions the new one is compared with: one, or the parents of a merge. */
  readonly parents: number;
  /** The line of the new version that comes next. */
  line: number;
}

/** Takes `@@ -7,0 +8,2 @@` and of a merge `@@@ -1 -2 +8,2 @@@`; not a line of content, which begins otherwise. */
const HUNK_HEADER = /^(@@+) .*? ?\+(\d+)(?:,(\d+))? @@/;

/** With one parent the header says it all; of a merge the lines have to be looked at. */
function openHunk(header: string, file: OpenFile | undefined): Hunk | undefined {
  const [, marks = '', first, count = '1'] = HUNK_HEADER.exec(header) ?? [];
  if (first === undefined || file === undefined) return undefined;
  const line = Number(first);
  const parents = marks.length - 1;
  if (parents === 1 && count !== '0') file.ranges.push([line, line + Number(count) - 1]);
  return { file, parents, line };
}

function isContent(first: number | undefined): boolean {
  return first === PLUS || first === MINUS || first === 0x20 || first === 0x5c; // `+`, `-`, ` `, `\`
}

/** In a merge a line begins with a mark for each parent: `+` not in that one, `-` only in that one, blank in both. */
function takeContent(hunk: Hunk, line: Buffer): void {
  if (hunk.parents === 1 || line[0] === 0x5c) return;
  const marks = line.subarray(0, hunk.parents);
  if (marks.includes(MINUS)) return;
  const { ranges } = hunk.file;
  const last = ranges.at(-1);
  if (!marks.every((mark) => mark === PLUS)) {
    hunk.line++;
    return;
  }
  if (last !== undefined && last[1] === hunk.line - 1) last[1] = hunk.line;
  else ranges.push([hunk.line, hunk.line]);
  hunk.line++;
}

function startsWith(line: Buffer, text: string): boolean {
  return line.toString('latin1', 0, text.length) === text;
}

interface LineSplitter {
  readonly take: (chunk: Buffer) => void;
  readonly end: () => void;
}

/** Gives the beginning of each line. */
function createLineSplitter(onLine: (line: Buffer) => void): LineSplitter {
  let begun: Buffer = Buffer.alloc(0);
  const take = (chunk: Buffer): void => {
    let at = 0;
    for (let newline = chunk.indexOf(NEWLINE); newline !== -1; newline = chunk.indexOf(NEWLINE, at)) {
      const part = chunk.subarray(at, newline);
      onLine(begun.length === 0 ? part.subarray(0, LINE_HEAD) : Buffer.concat([begun, part.subarray(0, LINE_HEAD)]));
      begun = Buffer.alloc(0);
      at = newline + 1;
    }
    if (at < chunk.length && begun.length < LINE_HEAD)
      begun = Buffer.concat([begun, chunk.subarray(at, at + LINE_HEAD)]);
  };
  const end = (): void => {
    if (begun.length > 0) onLine(begun);
    begun = Buffer.alloc(0);
  };
  return { take, end };
}
