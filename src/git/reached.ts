/** What can be reached in a clone that lacks so much that the changes of its commits can't be told. */
import { UserError } from '../core/errors.ts';
import { readObjects } from './cat-file.ts';
import { runGit, type Git } from './git.ts';
import type { Place } from './introductions.ts';
import { allRevisions, listRefs } from './refs.ts';
import { parseObject, parseSignature } from './signature.ts';

/** For each of the stored contents that can be reached, its path in the newest commit that has it. Nothing in a damaged clone. */
export async function findReached(git: Git, stored: ReadonlySet<string>): Promise<ReadonlyMap<string, Place>> {
  const { args, ids } = await allRevisions(git, await listRefs(git));
  const flags = ['rev-list', '--objects', '--in-commit-order', '--missing=print', '--stdin', ...args];
  let output: string;
  try {
    output = String(await runGit(git, flags, { input: ids.map((id) => `${id}\n`) }));
  } catch (error) {
    if (error instanceof UserError) return new Map(); // the caller has told already that the history is incomplete
    throw error;
  }
  const found = new Map<string, { readonly path: string; readonly commit: string }>();
  let commit = '';
  for (const line of output.split('\n')) {
    const blank = line.indexOf(' ');
    if (blank === -1 && !line.startsWith('?')) commit = line;
    else if (stored.has(line.slice(0, blank))) found.set(line.slice(0, blank), { path: line.slice(blank + 1), commit });
  }
  const writers = await writersOf(git, new Set([...found.values()].map((place) => place.commit)));
  return new Map(
    [...found].map(([id, place]) => [id, { path: place.path, origin: originOf(place.commit, writers) }] as const),
  );
}

interface Writer {
  readonly author: string;
  readonly date: string;
}

async function writersOf(git: Git, commits: ReadonlySet<string>): Promise<ReadonlyMap<string, Writer>> {
  const writers = new Map<string, Writer>();
  for await (const object of readObjects(git, commits)) {
    if (object.state === 'whole')
      writers.set(object.id, parseSignature(parseObject(object.bytes).headers.get('author')));
  }
  return writers;
}

function originOf(commit: string, writers: ReadonlyMap<string, Writer>): Place['origin'] {
  return { kind: 'commit', commit, ...(writers.get(commit) ?? { author: '', date: '' }) };
}
