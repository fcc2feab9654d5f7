/** Which commits brought a content into the history, and where. */
import type { CommitOrigin } from '../core/blob.ts';
import { UserError } from '../core/errors.ts';
import { listCommits, walkFiles, type CommitFiles, type RawChange, type WalkOptions } from './file-changes.ts';
import type { Git } from './git.ts';
import { allRevisions, listRefs, noteRevisions, type Revisions } from './refs.ts';
import { tagPlaces } from './tagged-contents.ts';

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

/** Which contents are asked for. */
export interface IntroductionOptions {
  /** Default: all. */
  readonly wants?: (change: RawChange) => boolean;
  /** How many git processes share the work. Default 1. */
  readonly processes?: number;
}

/**
 * Where contents were introduced, in all refs, stashes and notes and the heads of all working trees. One walk over the
 * changes of all commits, whatever is wanted of them: about a second for 20,000 commits.
 */
export async function findIntroductions(git: Git, options: IntroductionOptions = {}): Promise<Introductions> {
  const refs = await listRefs(git);
  const collector = createCollector();
  const failures = [await collect(git, await allRevisions(git, refs), { ...options, take: collector.addFiles })];
  for (const [id, place] of await tagPlaces(git, refs)) {
    if (options.wants?.(asChange(id, place.path)) !== false) collector.addPlace(id, place);
  }
  const notes = noteRevisions(refs);
  if (notes !== undefined) failures.push(await collect(git, notes, { ...options, take: collector.addNotes }));
  const incomplete = failures.find((failure) => failure !== undefined);
  return { places: collector.places, ...(incomplete === undefined ? {} : { incomplete }) };
}

function asChange(id: string, path: string): RawChange {
  const bytes = Buffer.from(`${id}${path}`);
  return { bytes, idStart: 0, idEnd: id.length, pathStart: id.length, pathEnd: bytes.length };
}

/** Walks as far as git can; tells why it could not go on. */
async function collect(
  git: Git,
  revisions: Revisions,
  { take, ...options }: WalkOptions & { readonly take: (commit: CommitFiles) => void },
): Promise<UserError | undefined> {
  try {
    const { commits, failure } = await walkFiles(git, await listCommits(git, revisions), options);
    commits.forEach(take);
    if (failure !== undefined) throw failure;
    return undefined;
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

/** A place to which later commits may be added. */
interface OpenPlace {
  readonly path: string;
  origin: CommitOrigin;
  readonly others: string[];
}

interface Collector {
  readonly places: ReadonlyMap<string, readonly Place[]>;
  readonly addFiles: (commit: CommitFiles) => void;
  readonly addNotes: (commit: CommitFiles) => void;
  readonly addPlace: (id: string, place: Place) => void;
}

function createCollector(): Collector {
  const places = new Map<string, OpenPlace[]>();
  const addPlace = (id: string, { path, origin }: Place): void => {
    const known = places.get(id);
    const same = known?.find((place) => place.path === path && place.origin.about === origin.about);
    if (same !== undefined) {
      same.others.push(origin.commit);
      if (same.origin.others === undefined) same.origin = { ...same.origin, others: same.others };
      return;
    }
    const place = { path: compact(path), origin, others: [] };
    if (known === undefined) places.set(compact(id), [place]);
    else known.push(place);
  };
  const addFiles = ({ files, commit, author, date }: CommitFiles): void => {
    const origin: CommitOrigin = { kind: 'commit', commit, author, date };
    for (const { id, path } of files) addPlace(id, { path, origin });
  };
  const addNotes = ({ files, commit, author, date }: CommitFiles): void => {
    const origin = { kind: 'commit', commit, author, date, part: 'note' } as const;
    for (const { id, path } of files) {
      addPlace(id, { path: '', origin: { ...origin, about: path.replaceAll('/', '') } });
    }
  };
  return { places, addFiles, addNotes, addPlace };
}

/** A copy that does not keep alive the large text that it was cut from. */
function compact(text: string): string {
  return Buffer.from(text).toString();
}
