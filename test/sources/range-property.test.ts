/** Random histories: whatever a commit adds to what all its parents have is found in it, on its line. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rangeSource, resolveRange } from '../../src/sources/range.ts';
import { createScratch, type Repo } from '../git/scratch.ts';
import { scanAll } from './todo-rule.ts';

const scratch = createScratch();

/** A commit: parents by distance, and the lines of the file, each a number that stands for a secret or a plain line. */
interface RandomCommit {
  readonly parents: readonly number[];
  readonly lines: readonly number[];
}

const histories = fc.array(
  fc.record({
    parents: fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
    lines: fc.array(fc.nat(14), { maxLength: 12 }),
  }),
  { minLength: 2, maxLength: 20 },
);

/** Even numbers are secrets, odd ones are not. */
function textOf(lines: readonly number[]): string {
  return lines.map((number) => (number % 2 === 0 ? `TODO-SECRET-${number}\n` : `line ${number}\n`)).join('');
}

function streamOf(history: readonly RandomCommit[]): string {
  return history
    .map(({ parents, lines }, index) => {
      const known = [...new Set(parents.map((distance) => index - distance).filter((parent) => parent >= 0))];
      const links = known.map((parent, place) => `${place === 0 ? 'from' : 'merge'} :${parent + 1}\n`).join('');
      const data = textOf(lines);
      return `commit refs/heads/main\nmark :${index + 1}\ncommitter Ada <a@b> ${1_700_000_000 + index} +0000\ndata 0\n${links}M 100644 inline a.txt\ndata ${data.length}\n${data}\n`;
    })
    .join('');
}

/** `commit:line secret` of all secrets that stand in a commit and in none of its parents; and of all secrets there are. */
function expected(repo: Repo): { readonly added: readonly string[]; readonly all: ReadonlySet<string> } {
  const added: string[] = [];
  const all = new Set<string>();
  const linesIn = (commit: string): readonly string[] => repo.run('show', `${commit}:a.txt`).split('\n');
  for (const row of repo.run('rev-list', '--parents', 'main').split('\n')) {
    const [commit = '', ...parents] = row.split(' ');
    const before = new Set(parents.flatMap(linesIn));
    for (const [index, line] of linesIn(commit).entries()) {
      if (!line.startsWith('TODO')) continue;
      all.add(`${commit}:${index + 1} ${line}`);
      if (!before.has(line)) added.push(`${commit}:${index + 1} ${line}`);
    }
  }
  return { added, all };
}

it('a range finds what each commit of a random history adds, on its line', async () => {
  await fc.assert(
    fc.asyncProperty(histories, async (history) => {
      const repo = scratch.repository();
      repo.feed(streamOf(history), 'fast-import', '--quiet', '--force');
      const range = await resolveRange(repo.git, { ci: 'test', head: 'main', bases: [] });
      const { findings } = await scanAll(rangeSource({ git: repo.git, range }));
      const found = findings.map(({ origin, startLine, secret }) => {
        return `${origin.kind === 'commit' ? origin.commit : ''}:${startLine} ${secret.reveal()}`;
      });
      const { added, all } = expected(repo);
      expect(added.filter((one) => !found.includes(one))).toEqual([]);
      expect(found.filter((one) => !all.has(one))).toEqual([]);
    }),
    { numRuns: 15, seed: 11 },
  );
});
