/** Labelled cases: read from files of JSON lines, and laid out as files for scanners to look at. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A text and whether a scanner should stop for it. */
export interface Case {
  readonly id: string;
  /** The name that its source gives to what it tests; recall is averaged over these. */
  readonly rule: string;
  readonly text: string;
  readonly filename: string;
  readonly expect: boolean;
  /** Its source contradicts itself: left out. */
  readonly conflict?: boolean;
}

/** The cases of one source. */
export interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

/** The suites in a folder: each `<name>.jsonl`, without repeated cases. */
export function suitesIn(folder: string): readonly Suite[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
  return files.toSorted().map((file) => ({ name: basename(file, '.jsonl'), cases: casesOf(join(folder, file)) }));
}

function casesOf(file: string): readonly Case[] {
  const rows: readonly Case[] = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  const firsts = new Map(rows.toReversed().map((row) => [`${row.filename}\0${row.text}`, row]));
  const first = new Set(firsts.values());
  return rows.filter((row) => row.conflict !== true && row.text.trim() !== '' && first.has(row));
}

const DIGITS = 5;

/** Writes each case to `<root>/<number>/<its file name>`. */
export function layOut({ cases }: Suite, root: string): void {
  for (const [index, { filename, text }] of cases.entries()) {
    const path = join(root, String(index).padStart(DIGITS, '0'), safe(filename));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** The file name without what would lead out of its folder. */
function safe(filename: string): string {
  return filename.replaceAll('\\', '/').replace(/^\/+/, '').replaceAll('..', '_') || 'case.txt';
}

// The folder of a case in a path. Takes `./00012/x` and `/tmp/x/00012/y`; not `12/x`.
const NUMBER = /(?:^|\/)(\d{5})\//;

/** The cases in whose folders the paths lie. */
export function casesAt({ cases }: Suite, paths: readonly string[]): ReadonlySet<Case> {
  const found = paths.map((path) => cases[Number(NUMBER.exec(path)?.[1] ?? NaN)]);
  return new Set(found.filter((one) => one !== undefined));
}
