/** What a push would make known: the new lines, messages and tags that the remote does not have. For git's pre-push hook. */
import type { SourceItem } from '../core/blob.ts';
import { UserError } from '../core/errors.ts';
import { runGit, type Git } from '../git/git.ts';
import { tagMessages } from '../git/messages.ts';
import type { Ref } from '../git/refs.ts';
import { tagPlaces } from '../git/tagged-contents.ts';
import type { Limits } from './content.ts';
import { messageItems } from './message-items.ts';
import { objectItems } from './objects.ts';
import { rangeSource, type Range } from './range.ts';

/** One ref that is about to be pushed. */
export interface Push {
  readonly localRef: string;
  /** All zeros for a ref that is to be deleted. */
  readonly localId: string;
  readonly remoteRef: string;
  /** All zeros for a ref that is new on the remote. */
  readonly remoteId: string;
}

/** What is scanned. */
export interface PrePushOptions extends Limits {
  readonly git: Git;
  /** The hook's first argument: the remote's name, or its URL where it has none. */
  readonly remote: string;
  readonly pushes: readonly Push[];
}

/** Takes "refs/heads/a 1f… refs/heads/b 00…"; not a line with fewer words. */
const PUSH = /^(\S+) ([0-9a-f]+) (\S+) ([0-9a-f]+)$/;
/** Takes "0000"; not an id. */
const NO_OBJECT = /^0+$/;

/** What git gives the hook on standard input, a line for each ref. Throws a {@link UserError} for anything else. */
export function parsePushes(text: string): readonly Push[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, localRef, localId, remoteRef, remoteId] = PUSH.exec(line.trim()) ?? [];
      if (localRef === undefined || localId === undefined || remoteRef === undefined || remoteId === undefined) {
        throw new UserError('standard input is not what git gives a pre-push hook', {
          hint: 'Each line reads: <local ref> <local id> <remote ref> <remote id>',
        });
      }
      return { localRef, localId, remoteRef, remoteId };
    });
}

/** Everything new in what is pushed, the oldest commit first. What the remote was last seen to have is not new. */
export async function* prePushSource(options: PrePushOptions): AsyncGenerator<SourceItem> {
  const { git, remote, pushes } = options;
  const refs = await describe(git, pushes);
  const heads = refs.flatMap(({ id, type, peeled }) => {
    if (type === 'commit') return [id];
    return peeled?.type === 'commit' ? [peeled.id] : [];
  });
  const range: Range = { label: `push to ${remote}`, heads, bases: await knownOf(git, remote, pushes) };
  if (heads.length > 0) yield* rangeSource({ ...options, range });
  yield* messageItems(tagMessages(git, refs));
  const places = await tagPlaces(git, refs);
  yield* objectItems(
    git,
    places.map(([id, place]) => ({ id, headings: [place] })),
    options,
  );
}

/** What the pushed refs stand for; tags followed to their end. */
async function describe(git: Git, pushes: readonly Push[]): Promise<readonly Ref[]> {
  const pushed = pushes.filter(({ localId }) => !NO_OBJECT.test(localId));
  const input = pushed.flatMap(({ localId }) => [`${localId}\n`, `${localId}^{}\n`]);
  const objects = await check(git, input);
  return pushed.map(({ localRef, localId }, index) => {
    const [self, peeled] = [objects[2 * index], objects[2 * index + 1]];
    if (self === undefined || peeled === undefined) throw new UserError(`${localRef}: ${localId} is not in this clone`);
    return { name: localRef, id: localId, type: self.type, ...(self.type === 'tag' ? { peeled } : {}) };
  });
}

/** Ids and types; undefined for what is not in the clone. */
async function check(git: Git, input: readonly string[]): Promise<readonly (NonNullable<Ref['peeled']> | undefined)[]> {
  if (input.length === 0) return [];
  const output = await runGit(git, ['cat-file', '--batch-check=%(objectname) %(objecttype)'], { input });
  return String(output)
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const [id = '', type = ''] = line.split(' ');
      return type === 'missing' ? undefined : { id, type };
    });
}

/** Commits that the remote has: the old ends of the pushed refs, as far as they are here, and what was last fetched from it. */
async function knownOf(git: Git, remote: string, pushes: readonly Push[]): Promise<readonly string[]> {
  const old = pushes.map(({ remoteId }) => remoteId).filter((id) => !NO_OBJECT.test(id));
  const commits = await check(
    git,
    old.map((id) => `${id}^{}\n`),
  );
  const tracked = await runGit(git, ['for-each-ref', '--format=%(objectname)', `refs/remotes/${remote}/`]);
  const fetched = String(tracked).split('\n').slice(0, -1);
  return [...new Set([...commits.flatMap((one) => (one?.type === 'commit' ? [one.id] : [])), ...fetched])];
}
