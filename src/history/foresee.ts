/** Looks through the objects of a history, so that its scan need read only what may hold findings. */
import { resolve } from 'node:path';
import { rulesFor } from '../core/rule.ts';
import { readObjects } from '../git/cat-file.ts';
import { plantForest } from '../git/delta-forest.ts';
import { lineLength } from '../git/file-changes.ts';
import { runGit, type Git } from '../git/git.ts';
import type { HistoryWalk } from '../git/history-walk.ts';
import type { IdTable } from '../git/id-table.ts';
import { rankOf } from '../git/pack-index.ts';
import { tagIds } from '../git/messages.ts';
import { wholePack, type Pack } from '../git/pack.ts';
import { findPacks } from '../git/packs.ts';
import { isOnTag, messageIn } from '../git/signature.ts';
import type { Recollection } from '../memory/history-memory.ts';
import type { Limits } from '../sources/content.ts';
import { scanTrees, type PackWork } from '../workers/pack-job.ts';
import { allThreads, hire, type Crew, type Threads } from '../workers/pool.ts';
import type { Recipe } from '../workers/recipe.ts';
import { lookAtAll } from './known.ts';
import type { AskedPack } from './pack-scan.ts';
import { createPathMemory, createPlaces, type PathMemory, type Standing } from './paths.ts';
import { createSieve, type Search } from './sieve.ts';
import {
  createForeknowledge,
  createJudgements,
  isEarlier,
  judge,
  recall,
  type Foreknowledge,
  type Judgements,
} from './verdicts.ts';

/** What is looked for, by whom. */
export interface SieveOptions {
  readonly search: Search;
  /** How worker threads make the same rule set. Without it all work is done in this thread. */
  readonly recipe?: Recipe;
  /** Default: as many as pay. */
  readonly threads?: Threads;
}

/** Where to look. */
export interface ForeseeOptions extends SieveOptions, Limits {
  readonly git: Git;
  readonly walk: HistoryWalk;
  /** The clone lacks objects, and asking git for one of them costs much. */
  readonly partial?: boolean;
  /** What an earlier scan found out. */
  readonly recollection?: Recollection;
}

/** Below so many bytes of objects, starting workers takes longer than it saves. */
const WORTH_WORKERS = 4 << 20;

/** What the objects of the history tell. */
export async function foresee({ git, walk, ...options }: ForeseeOptions): Promise<Foreknowledge> {
  const { search, recollection } = options;
  const { objects } = walk;
  const crew = hireAhead(walk, options);
  const paths = createPathMemory(rulesFor(search.rules, search.confidence), options.excluded);
  const contents = objects.count();
  const messages = addMessages(walk);
  const judgements = createJudgements(objects.count());
  recollection?.recallInto(objects, judgements);
  messages.earlier.forEach((commit) => recallMessage(judgements, commit));
  const asked = askedObjects(walk, { paths, judgements, messages });
  const places = createPlaces(contents, () => standingIn(walk, paths));
  await judgePacks(await packsOf(git, objects, asked), { judgements, places }, { ...options, crew });
  if (options.partial !== true) await judgeOthers(git, { objects, asked, judgements, search });
  const before = recollection?.spared ?? { contents: 0, binaries: 0, bytes: 0 };
  return createForeknowledge({ ...messages, objects, contents, judgements, paths, limits: options, before });
}

interface Messages {
  /** Commits and tags whose messages are to be looked at, unless that was done before. */
  readonly fresh: readonly number[];
  /** Commits whose messages an earlier scan looked at. */
  readonly earlier: readonly number[];
  /** The number of the first tag. */
  readonly firstTag: number;
}

/** Gives numbers to commits and tags. */
function addMessages({ objects, refs, files: { commits, remembered } }: HistoryWalk): Messages {
  const length = lineLength(objects);
  const numbers: number[] = [];
  for (let at = 0; at < commits.length; at += length) numbers.push(objects.add(commits, at));
  const firstTag = objects.count();
  const tags = tagIds(refs).map((id) => objects.addBytes(Buffer.from(id, 'hex'), 0));
  return { fresh: [...numbers.slice(remembered), ...tags], earlier: numbers.slice(0, remembered), firstTag };
}

/** A message that an earlier scan looked at and did not give is clean. */
function recallMessage(judgements: Judgements, commit: number): void {
  if (!isEarlier(judgements, commit)) recall(judgements, commit, 'clean');
}

interface Known {
  readonly paths: PathMemory;
  readonly judgements: Judgements;
  readonly messages: Messages;
}

/** All contents with their paths, those of notes without one, and none that is left out. */
function* standingIn({ files, notes, tagged }: HistoryWalk, paths: PathMemory): Generator<Standing> {
  for (const { object, path } of files.entries()) if (!paths(path).isExcluded) yield { object, path };
  for (const { object } of notes.entries()) yield { object, path: '' };
  for (const [object, { path }] of tagged) if (!paths(path).isExcluded) yield { object, path };
}

/** By number, 1 for each object that is to be looked at. */
function askedObjects(walk: HistoryWalk, known: Known): Uint8Array {
  const asked = new Uint8Array(walk.objects.count());
  const ask = (object: number): void => {
    if (known.judgements.verdicts[object] === 0) asked[object] = 1;
  };
  for (const { object } of standingIn(walk, known.paths)) ask(object);
  known.messages.fresh.forEach(ask);
  return asked;
}

/** The packs that hold objects which are asked for. An object that is in several is asked of the first alone. */
async function packsOf(git: Git, objects: IdTable, asked: Uint8Array): Promise<readonly AskedPack[]> {
  if (!asked.includes(1)) return [];
  const folder = String(await runGit(git, ['rev-parse', '--git-path', 'objects'])).trimEnd();
  const left = asked.slice();
  const takeWhole = createTaking();
  return findPacks(resolve(git.cwd, folder), objects.idLength).flatMap((pack) => {
    const numbers = new Int32Array(new SharedArrayBuffer(pack.index.count * 4)).fill(-1);
    left.forEach((isAsked, object) => {
      const rank = isAsked === 1 ? rankOf(pack.index, objects.bytes(object)) : -1;
      if (rank < 0) return;
      numbers[rank] = object;
      left[object] = 0;
    });
    const isWanted = (rank: number): boolean => (numbers[rank] ?? -1) >= 0;
    if (!numbers.some((object) => object >= 0)) return [];
    const forest = plantForest(pack, isWanted, KINDS);
    return [{ pack: takeWhole(pack, forest.size), numbers, forest }];
  });
}

/** So many bytes of packs are taken into memory as a whole. */
const MOST_WHOLE = 96 << 20;
/** Where of so many bytes of a pack one is of use, to read them all takes no longer than to read it in pieces. */
const USEFUL_PART = 4;

/** Takes packs into memory as long as there is room, if much of them is of use. `inflated`: bytes of what is of use. */
function createTaking(): (pack: Pack, inflated: number) => Pack {
  let room = MOST_WHOLE;
  return (pack, inflated) => {
    const size = pack.index.offsets[pack.index.count] ?? 0;
    if (size > room || size > inflated * USEFUL_PART) return pack;
    room -= size;
    return wholePack(pack);
  };
}

const KINDS = ['blob', 'commit', 'tag'] as const;

/** So many commits that were not looked at before bring more than {@link WORTH_WORKERS}. */
const MANY_COMMITS = 2000;

/** Starts the threads before it is known what they will do, if there is surely much: they load the program meanwhile. */
function hireAhead({ objects, files }: HistoryWalk, { recipe, threads }: SieveOptions): Crew | undefined {
  const fresh = files.commits.length / lineLength(objects) - files.remembered;
  const workers = recipe === undefined || fresh < MANY_COMMITS ? undefined : (threads ?? allThreads());
  return workers === undefined ? undefined : hire(workers);
}

/** How to look, with threads that were started ahead. */
interface Means extends SieveOptions {
  readonly crew: Crew | undefined;
}

async function judgePacks(
  packs: readonly AskedPack[],
  facts: Pick<PackWork, 'judgements' | 'places'>,
  { search, recipe, threads, crew }: Means,
): Promise<void> {
  if (packs.length === 0) return;
  const next = new Int32Array(new SharedArrayBuffer(4));
  const workers = recipe === undefined ? undefined : (threads ?? threadsFor(packs));
  if (workers === undefined) scanTrees(createSieve(search), { packs, ...facts, next });
  else await (crew ?? hire(workers)).run({ kind: 'packs', recipe, packs, ...facts, next });
}

function threadsFor(packs: readonly AskedPack[]): Threads | undefined {
  const size = packs.reduce((sum, { forest }) => sum + forest.size, 0);
  return size < WORTH_WORKERS ? undefined : allThreads();
}

interface Others {
  readonly objects: IdTable;
  readonly asked: Uint8Array;
  readonly judgements: Judgements;
  readonly search: Search;
}

/** Looks at what is in no pack. What git can't read stays unknown. */
async function judgeOthers(git: Git, { objects, asked, judgements, search }: Others): Promise<void> {
  const left: number[] = [];
  asked.forEach((isAsked, object) => {
    if (isAsked === 1 && judgements.verdicts[object] === 0) left.push(object);
  });
  if (left.length === 0) return;
  const sieve = createSieve(search);
  for await (const object of readObjects(git, left.map(objects.hex))) {
    if (object.state !== 'whole' || (object.type === 'tag' && isOnTag(object.bytes))) continue;
    const content = object.type === 'blob' ? object.bytes : messageIn(object.bytes);
    judge(judgements, objects.find(Buffer.from(object.id, 'hex'), 0), lookAtAll(sieve, content), sieve);
  }
}
