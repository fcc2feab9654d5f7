/** What a repository's names lead to: branches, tags, remote branches, stash, notes. */
import { runGit, type Git } from './git.ts';

/** A name and what it stands for. */
export interface Ref {
  /** In full, such as `refs/heads/main`. */
  readonly name: string;
  readonly id: string;
  readonly type: string;
  /** What a tag object stands for. */
  readonly peeled?: { readonly id: string; readonly type: string };
}

/** Commits to walk from: arguments for `git log` or `git rev-list`, and further commits for its standard input. */
export interface Revisions {
  readonly args: readonly string[];
  readonly ids: readonly string[];
}

/** All refs, without HEAD. */
export async function listRefs(git: Git): Promise<readonly Ref[]> {
  const format = '%(objectname) %(objecttype) %(refname) %(*objectname) %(*objecttype)';
  const output = String(await runGit(git, ['for-each-ref', `--format=${format}`]));
  return output.split('\n').slice(0, -1).map(parseRef); // a name has neither blanks nor newlines
}

function parseRef(line: string): Ref {
  const [id = '', type = '', name = '', peeledId = '', peeledType = ''] = line.split(' ');
  return { name, id, type, ...(peeledId === '' ? {} : { peeled: { id: peeledId, type: peeledType } }) };
}

const NOTES = 'refs/notes/*';
const STASH = 'refs/stash';

/** All history but that of notes: every ref, the heads of all working trees, and every stash, not just the last. */
export async function allRevisions(git: Git, refs: readonly Ref[]): Promise<Revisions> {
  const args = [`--exclude=${NOTES}`, '--all'];
  if (!refs.some(({ name }) => name === STASH)) return { args, ids: [] };
  const stashes = await runGit(git, ['rev-list', '--walk-reflogs', STASH, '--']);
  return { args, ids: String(stashes).split('\n').slice(0, -1) };
}

/** The history of notes, if there are any. */
export function noteRevisions(refs: readonly Ref[]): Revisions | undefined {
  return refs.some(({ name }) => name.startsWith('refs/notes/')) ? { args: [`--glob=${NOTES}`], ids: [] } : undefined;
}
