/** Which commits brought a content into the history, and where. */
import type { CommitOrigin } from '../core/blob.ts';
import type { UserError } from '../core/errors.ts';
import type { FileChange, FileChanges } from './file-changes.ts';
import { runGit, type Git } from './git.ts';
import type { HistoryWalk } from './history-walk.ts';
import type { IdTable } from './id-table.ts';
import { isoDate } from './signature.ts';

/** A place where a content stood: a path and the commits that put it there, the earliest as `commit`, later ones as `others`. */
export interface Place {
  readonly path: string;
  readonly origin: CommitOrigin;
}

/** Places of contents. */
export interface Introductions {
  /** By object id, in the order in which the contents came into the history; places of one content likewise. */
  readonly places: ReadonlyMap<string, readonly Place[]>;
  /** Why not all of the history could be walked. */
  readonly incomplete?: UserError;
}

/** Whether a content is asked for that stands at a path. */
export type Wants = (object: number, path: string) => boolean;

/** Where contents were introduced, of those that a walk met. Default: of all. */
export async function findIntroductions(
  git: Git,
  { objects, files, notes, tagged }: HistoryWalk,
  wants: Wants = () => true,
): Promise<Introductions> {
  const collector = createCollector(objects);
  for (const change of await wantedChanges(git, files, (one) => wants(one.object, one.path))) collector.addFile(change);
  for (const [object, place] of tagged) if (wants(object, place.path)) collector.addPlace(object, place);
  for (const change of await wantedChanges(git, notes, (one) => wants(one.object, ''))) collector.addNote(change);
  const incomplete = files.failure ?? notes.failure;
  return { places: collector.places, ...(incomplete === undefined ? {} : { incomplete }) };
}

interface WantedChange {
  readonly object: number;
  readonly path: string;
  readonly origin: CommitOrigin;
}

async function wantedChanges(
  git: Git,
  changes: FileChanges,
  isWanted: (change: FileChange) => boolean,
): Promise<readonly WantedChange[]> {
  const wanted: FileChange[] = [];
  for (const change of changes.entries()) if (isWanted(change)) wanted.push(change);
  const origins = await originsOf(git, changes.commits, new Set(wanted.map(({ commit }) => commit)));
  return wanted.flatMap(({ object, path, commit }) => {
    const origin = origins.get(commit);
    return origin === undefined ? [] : [{ object, path, origin }];
  });
}

const FORMAT = '--format=%H%x00%an%x00%ad';
const LOG = ['log', '--stdin', '--no-walk=unsorted', '-z', FORMAT, '--date=raw', '--encoding=UTF-8', '--no-notes'];
const NO_CHANGES = ['-s', '-O/dev/null', '--no-color'];

/** Who made the commits with these numbers, and when. */
async function originsOf(
  git: Git,
  commits: Buffer,
  numbers: ReadonlySet<number>,
): Promise<ReadonlyMap<number, CommitOrigin>> {
  const origins = new Map<number, CommitOrigin>();
  if (numbers.size === 0) return origins;
  const length = commits.indexOf(NEWLINE) + 1;
  const ids = [...numbers].map((number) => commits.toString('latin1', number * length, (number + 1) * length));
  const fields = String(await runGit(git, [...LOG, ...NO_CHANGES], { input: ids })).split('\0');
  const byId = new Map<string, CommitOrigin>();
  for (let index = 0; index + 2 < fields.length; index += 3) {
    const [commit = '', author = '', date = ''] = fields.slice(index, index + 3);
    byId.set(commit, { kind: 'commit', commit, author, date: isoDate(date) });
  }
  [...numbers].forEach((number, index) => {
    const origin = byId.get((ids[index] ?? '').trimEnd());
    if (origin !== undefined) origins.set(number, origin);
  });
  return origins;
}

const NEWLINE = 10;

/** A place to which later commits may be added. */
interface OpenPlace {
  readonly path: string;
  origin: CommitOrigin;
  readonly others: string[];
}

interface Collector {
  readonly places: ReadonlyMap<string, readonly Place[]>;
  readonly addFile: (change: WantedChange) => void;
  readonly addNote: (change: WantedChange) => void;
  readonly addPlace: (object: number, place: Place) => void;
}

function createCollector(objects: IdTable): Collector {
  const places = new Map<string, OpenPlace[]>();
  const addPlace = (object: number, { path, origin }: Place): void => {
    const id = objects.hex(object);
    const known = places.get(id);
    const same = known?.find((place) => place.path === path && place.origin.about === origin.about);
    if (same !== undefined) {
      same.others.push(origin.commit);
      if (same.origin.others === undefined) same.origin = { ...same.origin, others: same.others };
      return;
    }
    const place = { path, origin, others: [] };
    if (known === undefined) places.set(id, [place]);
    else known.push(place);
  };
  return {
    places,
    addPlace,
    addFile: ({ object, path, origin }) => addPlace(object, { path, origin }),
    addNote: ({ object, path, origin }) =>
      addPlace(object, { path: '', origin: { ...origin, part: 'note', about: path.replaceAll('/', '') } }),
  };
}
