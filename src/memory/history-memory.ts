/** What a scan of a history leaves for the next: which commits were walked, which contents hold nothing, and where to look again. */
import type { Clean } from '../core/blob.ts';
import type { FileChanges } from '../git/file-changes.ts';
import { runGit, type Git } from '../git/git.ts';
import type { HistoryWalk, WalkedBefore } from '../git/history-walk.ts';
import { createIdTable, type IdTable } from '../git/id-table.ts';
import { allRevisions, type Ref } from '../git/refs.ts';
import { isEarlier, isGiven, recall, verdictAt, type Foreknowledge, type Judgements } from '../history/verdicts.ts';
import { decodeNotes, encodeNotes, hexIds, idBytes, type HistoryNotes } from './history-notes.ts';
import type { Store } from './store.ts';

/** What is known from an earlier scan. */
export interface Recollection {
  /** What need not be walked again. */
  readonly walked: WalkedBefore;
  /** What was spared then. */
  readonly spared: Clean;
  /** Notes what was found out then about the objects that have numbers. */
  readonly recallInto: (objects: IdTable, judgements: Judgements) => void;
  readonly notes: HistoryNotes;
  /** Commits in hexadecimal whose history was walked and is still part of the repository's. */
  readonly tips: readonly string[];
}

/** More objects to read again than this are no work spared. */
const MOST_SUSPECTS = 50_000;

/** What an earlier scan left, as far as it still holds with the refs that there are now. */
export async function recallHistory(git: Git, store: Store, refs: readonly Ref[]): Promise<Recollection | undefined> {
  const bytes = await store.read();
  const notes = bytes === undefined ? undefined : decodeNotes(bytes);
  if (notes === undefined) return undefined;
  const { idLength, ids } = notes;
  const tips = hexIds(ids.tips, idLength);
  const now = await nowOf(git, tips, refs);
  const suspects = tableOf(idLength, [ids.suspects]);
  const stillThere = (commits: Buffer): Buffer =>
    Buffer.from(
      hexIds(commits, idLength)
        .filter((id) => now?.lost.has(id) === false)
        .map((id) => `${id}\n`)
        .join(''),
    );
  const isContent = (id: Uint8Array): boolean => suspects.find(id, 0) >= 0;
  return {
    notes,
    spared: notes.spared,
    tips: now?.tips ?? [],
    walked: {
      tips: now === undefined ? [] : tips,
      files: { commits: stillThere(ids.commits), isContent },
      notes: { commits: stillThere(ids.noteCommits), isContent },
    },
    recallInto: (objects, judgements) => recallAll(notes, objects, judgements),
  };
}

interface Now {
  readonly tips: readonly string[];
  /** Commits that were walked and that no ref leads to any more. */
  readonly lost: ReadonlySet<string>;
}

/** What became of the tips; undefined when one of them is gone, so that nobody can say what it led to. */
async function nowOf(git: Git, tips: readonly string[], refs: readonly Ref[]): Promise<Now | undefined> {
  const asked = tips.map((tip) => `${tip}\n`);
  const [found, current] = await Promise.all([
    runGit(git, ['cat-file', '--batch-check=%(objecttype)'], { input: asked }),
    headsOf(git, refs),
  ]);
  if (
    String(found)
      .split('\n')
      .filter((line) => line === 'commit').length !== tips.length
  )
    return undefined;
  const heads = new Set(current);
  const gone = tips.filter((tip) => !heads.has(tip));
  if (gone.length === 0) return { tips, lost: new Set() };
  const stashes = (await allRevisions(git, refs)).ids.map((id) => `^${id}`);
  const input = [...gone, ...stashes].map((id) => `${id}\n`);
  const lines = String(await runGit(git, ['rev-list', '--boundary', '--stdin', '--not', '--all'], { input })).split(
    '\n',
  );
  const boundary = lines.filter((line) => line.startsWith('-')).map((line) => line.slice(1));
  const lost = new Set(lines.filter((line) => line !== '' && !line.startsWith('-')));
  return { tips: [...tips.filter((tip) => heads.has(tip)), ...boundary], lost };
}

/** The commits that refs and HEAD stand for. */
async function headsOf(git: Git, refs: readonly Ref[]): Promise<readonly string[]> {
  const head = String(await runGit(git, ['rev-parse', '-q', '--verify', 'HEAD'], { accept: [1] })).trim();
  const ids = refs.flatMap(({ id, type, peeled }) => (type === 'commit' ? [id] : peeled ? [peeled.id] : []));
  return head === '' ? ids : [...ids, head];
}

function tableOf(idLength: number, lists: readonly Buffer[]): IdTable {
  const table = createIdTable(idLength);
  for (const list of lists) for (let at = 0; at < list.length; at += idLength) table.addBytes(list, at);
  return table;
}

function recallAll({ idLength, ids }: HistoryNotes, objects: IdTable, judgements: Judgements): void {
  if (objects.count() === 0) return;
  for (const [list, verdict] of [
    [ids.clean, 'clean'],
    [ids.byPath, 'path'],
    [ids.settled, 'suspect'],
    [ids.suspects, 'suspect'], // last: what is clean in one place may have been given for another
  ] as const) {
    for (let at = 0; at < list.length; at += idLength) {
      const object = objects.find(list, at);
      if (object >= 0) recall(judgements, object, verdict);
    }
  }
}

/** What a scan ends with. */
export interface Outcome {
  readonly walk: HistoryWalk;
  readonly known: Foreknowledge;
  readonly before: Recollection | undefined;
}

/** Leaves notes for the next scan, if there is anything new to note. */
export async function keepHistory(git: Git, store: Store, outcome: Outcome): Promise<void> {
  const { walk, known, before } = outcome;
  const { objects } = known;
  const tips = [...new Set([...(before?.tips ?? []), ...(await freshTips(git, walk))])];
  if (before !== undefined && isSame(tips, walk, before) && !hasFreshTag(known)) return;
  const { suspects, ...found } = listsOf(known);
  if (suspects.length > MOST_SUSPECTS) return;
  const notes: HistoryNotes = {
    idLength: objects.idLength,
    spared: known.spared(),
    ids: {
      tips: idBytes(tips),
      commits: commitsWith(walk.files, known),
      noteCommits: commitsWith(walk.notes, known),
      suspects: Buffer.concat(suspects),
      clean: added(before?.notes.ids.clean, found.clean),
      byPath: added(before?.notes.ids.byPath, found.byPath),
      settled: added(before?.notes.ids.settled, found.settled),
    },
  };
  await store.write(encodeNotes(notes));
}

function added(before: Buffer | undefined, ids: readonly Uint8Array[]): Buffer {
  return Buffer.concat(before === undefined ? ids : [before, ...ids]);
}

type Lists = Readonly<Record<'suspects' | 'clean' | 'byPath' | 'settled', readonly Uint8Array[]>>;

/** The objects that were given, and the contents and tags of which this scan found out that they need not be. */
function listsOf({ objects, judgements, contents, firstTag }: Foreknowledge): Lists {
  const lists = { suspects: listOf(), clean: listOf(), byPath: listOf(), settled: listOf() };
  for (let object = 0; object < objects.count(); object++) {
    const verdict = verdictAt(judgements, object);
    if (isGiven(judgements, object)) lists.suspects.push(objects.bytes(object));
    else if ((object >= contents && object < firstTag) || isEarlier(judgements, object)) continue;
    else if (verdict === 'clean') lists.clean.push(objects.bytes(object));
    else if (verdict === 'path') lists.byPath.push(objects.bytes(object));
    else if (verdict === 'suspect') lists.settled.push(objects.bytes(object));
  }
  return lists;
}

function listOf(): Uint8Array[] {
  return [];
}

/** Those of the commits that refs stand for which were walked just now. */
async function freshTips(git: Git, { refs, files, notes }: HistoryWalk): Promise<readonly string[]> {
  const fresh = [files, notes].flatMap(({ commits, remembered }) => linesOf(commits).slice(remembered));
  const heads = new Set(fresh.length === 0 ? [] : await headsOf(git, refs));
  return fresh.filter((id) => heads.has(id));
}

/** Whether nothing was walked that was not walked before. */
function isSame(
  tips: readonly string[],
  { files, notes }: HistoryWalk,
  { notes: { idLength, ids } }: Recollection,
): boolean {
  const isFresh = [files, notes].some(({ commits, remembered }) => commits.length > remembered * (idLength * 2 + 1));
  return !isFresh && hexIds(ids.tips, idLength).join('') === tips.join('');
}

function hasFreshTag({ objects, judgements, firstTag }: Foreknowledge): boolean {
  for (let tag = firstTag; tag < objects.count(); tag++) if (!isEarlier(judgements, tag)) return true;
  return false;
}

/** The commits that brought in something that was given, as they are, one after the other. */
function commitsWith(changes: FileChanges, { objects, judgements }: Foreknowledge): Buffer {
  const ids = linesOf(changes.commits);
  const wanted = new Set<number>();
  for (const { object, commit } of changes.entries()) if (isGiven(judgements, object)) wanted.add(commit);
  ids.forEach((id, commit) => {
    const object = objects.find(Buffer.from(id, 'hex'), 0);
    if (object >= 0 && isGiven(judgements, object)) wanted.add(commit);
  });
  return idBytes(ids.filter((_, commit) => wanted.has(commit)));
}

function linesOf(commits: Buffer): readonly string[] {
  return commits.toString('latin1').split('\n').slice(0, -1);
}
