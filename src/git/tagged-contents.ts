/** Contents that a ref names without a commit: a tag on a file or on a folder. */
import { readObjects } from './cat-file.ts';
import { runGit, type Git } from './git.ts';
import type { Place } from './introductions.ts';
import { isFileMode } from './raw-diff.ts';
import type { Ref } from './refs.ts';
import { parseObject, parseSignature } from './signature.ts';

/** The contents and where they stand: under the ref's name, with the tag (or the content itself) in place of a commit. */
export async function tagPlaces(git: Git, refs: readonly Ref[]): Promise<readonly (readonly [id: string, Place])[]> {
  const candidates = refs.filter(({ type, peeled }) => type !== 'commit' && peeled?.type !== 'commit');
  if (candidates.length === 0) return [];
  const input = candidates.map(({ id }) => `${id}^{}\n`);
  const output = String(await runGit(git, ['cat-file', '--batch-check=%(objectname) %(objecttype)'], { input }));
  const places: (readonly [string, Place])[] = [];
  for (const [index, line] of output.split('\n').slice(0, -1).entries()) {
    const [id = '', type] = line.split(' ');
    const ref = candidates[index];
    if (ref === undefined) throw new Error('git gave more objects than were asked for');
    if (type === 'blob') places.push([id, { path: ref.name, origin: await originOf(git, ref) }]);
    if (type === 'tree') places.push(...(await treePlaces(git, ref, id)));
  }
  return places;
}

async function originOf(git: Git, { id, type }: Ref): Promise<Place['origin']> {
  if (type !== 'tag') return { kind: 'commit', commit: id, author: '', date: '' };
  for await (const object of readObjects(git, [id])) {
    if (object.state !== 'whole') continue;
    return { kind: 'commit', commit: id, ...parseSignature(parseObject(object.bytes).headers.get('tagger')) };
  }
  return { kind: 'commit', commit: id, author: '', date: '' };
}

async function treePlaces(git: Git, ref: Ref, tree: string): Promise<readonly (readonly [string, Place])[]> {
  const origin = await originOf(git, ref);
  const output = String(await runGit(git, ['ls-tree', '-r', '-z', '--full-tree', tree]));
  return output
    .split('\0')
    .slice(0, -1)
    .flatMap((line) => {
      const [mode = '', , id = ''] = line.slice(0, line.indexOf('\t')).split(' ');
      const path = `${ref.name}/${line.slice(line.indexOf('\t') + 1)}`;
      return isFileMode(mode) ? [[id, { path, origin }] as const] : [];
    });
}
