/** Random histories with edits near what rules look for, and with branches. */
import fc from 'fast-check';

const names = ['a.txt', 'deep/b.txt', 'c.todo', 'todo.key'];
const lines = fc.constantFrom(
  ...['TODO-SECRET-1', 'TODO-NAME', 'TODO-VALUE-2', 'TODO-STOP', 'TODO-WHOLE', 'TODO-END', 'TODO-PATHED-3', 'TODO'],
  ...['TODO-UNSURE-4', 'TODO-DOUBT-5', 'VE9ETy1TRUNSRVQtOQ', '', 'ä€😀', 'x'.repeat(200), '\0'],
  ...Array.from(
    { length: 12 },
    (_, index) => `line ${index} of a file that has nothing to hide, whatever you look for`,
  ),
);
/** A file's lines are edited: some are left out from a place on, others are put there. */
const edit = fc.record({ file: fc.nat(3), at: fc.nat(60), less: fc.nat(6), more: fc.array(lines, { maxLength: 6 }) });
/** Files as lists of lines, and commits: edits of files, and whether the commit grows from an older one. */
export interface RandomHistory {
  readonly start: string[][];
  readonly commits: [Edit[], boolean][];
}

/** A file's lines: how many are left out from a place on, and what is put there. */
interface Edit {
  readonly file: number;
  readonly at: number;
  readonly less: number;
  readonly more: string[];
}

/** A history of four files: how they begin, and the edits of each commit. */
export const history: fc.Arbitrary<RandomHistory> = fc.record({
  start: fc.array(fc.array(lines, { minLength: 20, maxLength: 60 }), { minLength: 4, maxLength: 4 }),
  commits: fc.array(fc.tuple(fc.array(edit, { minLength: 1, maxLength: 3 }), fc.boolean()), { maxLength: 25 }),
});

/** The history as a stream for `git fast-import`; every other branch of it grows from an older commit. */
export function streamOf({ start, commits }: RandomHistory): string {
  const states: string[][][] = [start];
  const commit = (
    index: number,
    parent: number,
    files: readonly (readonly string[])[],
    changed: readonly number[],
  ): string =>
    [
      `commit refs/heads/b${index % 3}\nmark :${index + 1}\ncommitter Ada <a@b> ${1_700_000_000 + index} +0000\n`,
      `data <<END\ncommit ${index} ${index % 7 === 3 ? 'TODO-SECRET-88' : ''}\nEND\n`,
      parent < 0 ? '' : `from :${parent + 1}\n`,
      ...changed.map(
        (file) => `M 100644 inline ${names[file]}\n${dataOf((files[file] ?? []).join(file === 1 ? '\r\n' : '\n'))}\n`,
      ),
    ].join('');
  const stream = [commit(0, -1, start, [0, 1, 2, 3])];
  commits.forEach(([edits, isBranch], number) => {
    const parent = isBranch ? Math.floor(number / 2) : number;
    const files = (states[parent] ?? []).map((file) => [...file]);
    for (const { file, at, less, more } of edits) files[file]?.splice(at, less, ...more);
    states.push(files);
    stream.push(commit(number + 1, parent, files, [...new Set(edits.map(({ file }) => file))]));
  });
  return stream.join('');
}

function dataOf(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}`;
}
