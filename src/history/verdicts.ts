/** What is known of the objects of a repository before any of them is read for its findings. */
import type { Clean } from '../core/blob.ts';
import type { PathTest, Rule } from '../core/rule.ts';
import type { RawChange } from '../git/file-changes.ts';
import { placeOf } from '../git/pack-index.ts';
import type { Pack } from '../git/pack.ts';
import type { Limits } from '../sources/content.ts';

/** Whether an object can hold findings: `path` when only rules that ask for its path can tell. */
export type Verdict = 'unknown' | 'clean' | 'suspect' | 'path';

/** Verdicts as the tables hold them. To the number a bit is added where the content is binary, and one once it was counted. */
export const verdictCodes: Readonly<Record<Verdict, number>> = { unknown: 0, clean: 1, suspect: 2, path: 3 };
const CODE = 3;
export const BINARY = 4;
const COUNTED = 8;

/** A pack and what is known of its objects, by their places in its index. In shared memory, for workers to fill in. */
export interface JudgedPack {
  readonly pack: Pack;
  readonly verdicts: Uint8Array;
  /** Sizes of contents in bytes. */
  readonly sizes: Uint32Array;
}

/** A pack of which nothing is known yet. */
export function unjudged(pack: Pack): JudgedPack {
  const { count } = pack.index;
  return {
    pack,
    verdicts: new Uint8Array(new SharedArrayBuffer(count)),
    sizes: new Uint32Array(new SharedArrayBuffer(count * 4)),
  };
}

/** Answers from what is known; counts the contents that it spares. */
export interface Foreknowledge {
  /** Whether the new content of a change may hold a finding where it stands. */
  readonly mayHold: (change: RawChange) => boolean;
  /** Whether the message of the commit may, whose id in hexadecimal begins at `at`. */
  readonly mayHoldMessage: (bytes: Uint8Array, at: number) => boolean;
  /** What was spared so far. */
  readonly spared: () => Clean;
}

/**
 * Makes use of judged packs. An object that is in none of them, or in one where it could not be read, is not known; of a
 * content over the limit nothing is said. A path that is left out can hold nothing, and is not counted.
 */
export function createForeknowledge(
  packs: readonly JudgedPack[],
  rules: readonly Rule[],
  { maxFileSize = Infinity, excluded }: Limits,
): Foreknowledge {
  const spared = { contents: 0, binaries: 0, bytes: 0 };
  const paths = createPathMemory(rules, excluded);
  const find = createFinder(packs);
  const spare = ({ verdicts, sizes }: JudgedPack, place: number): void => {
    const verdict = verdicts[place] ?? 0;
    if ((verdict & COUNTED) !== 0) return;
    verdicts[place] = verdict | COUNTED;
    spared.contents++;
    spared.bytes += sizes[place] ?? 0;
    if ((verdict & BINARY) !== 0) spared.binaries++;
  };
  const mayHold = (bytes: Uint8Array, idStart: number, path: Path): boolean => {
    if (path.isExcluded) return false;
    const found = find(bytes, idStart);
    if (found === undefined) return true;
    if (isOpen(found, path) || (found.judged.sizes[found.place] ?? 0) > maxFileSize) return true;
    spare(found.judged, found.place);
    return false;
  };
  return {
    mayHold: (change) => mayHold(change.bytes, change.idStart, paths(change)),
    mayHoldMessage: (bytes, at) => mayHold(bytes, at, NO_PATH),
    spared: () => ({ ...spared }),
  };
}

interface Found {
  readonly judged: JudgedPack;
  readonly place: number;
}

function isOpen({ judged, place }: Found, path: Path): boolean {
  const verdict = (judged.verdicts[place] ?? 0) & CODE;
  if (verdict === verdictCodes.unknown || verdict === verdictCodes.suspect || path.isAsked) return true;
  return verdict === verdictCodes.path && path.isAskedForContent;
}

/** Finds objects by their ids in hexadecimal. */
function createFinder(packs: readonly JudgedPack[]): (bytes: Uint8Array, at: number) => Found | undefined {
  const id = new Uint8Array(packs[0]?.pack.index.idLength ?? 0);
  return (bytes, at) => {
    for (let index = 0; index < id.length; index++)
      id[index] = (digit(bytes[at + 2 * index]) << 4) | digit(bytes[at + 2 * index + 1]);
    for (const judged of packs) {
      const place = placeOf(judged.pack.index, id);
      if (place >= 0) return { judged, place };
    }
    return undefined;
  };
}

/** The value of a lower-case hexadecimal digit. */
function digit(code: number = 0): number {
  return code < 97 ? code - 48 : code - 87;
}

/** What a path means for what it names. */
interface Path {
  readonly isExcluded: boolean;
  /** A rule is called for such a path, whatever the content. */
  readonly isAsked: boolean;
  /** A rule looks at all of a file with such a path, if its content suits. */
  readonly isAskedForContent: boolean;
}

const NO_PATH: Path = { isExcluded: false, isAsked: false, isAskedForContent: false };

/** Remembers what each path means: most stand in many changes. */
function createPathMemory(rules: readonly Rule[], excluded: PathTest | undefined): (change: RawChange) => Path {
  const forPath = rules.filter(({ keywords }) => keywords.length === 0).flatMap(testOf);
  const forContent = rules.filter(({ keywords, scope }) => keywords.length > 0 && scope === 'file').flatMap(testOf);
  const memory = new Map<string, Path>();
  return ({ bytes, pathStart, pathEnd }) => {
    const path = bytes.toString('utf8', pathStart, pathEnd);
    const known = memory.get(path) ?? {
      isExcluded: excluded?.test(path) === true,
      isAsked: forPath.some((test) => test.test(path)),
      isAskedForContent: forContent.some((test) => test.test(path)),
    };
    memory.set(path, known);
    return known;
  };
}

function testOf({ path }: Rule): readonly PathTest[] {
  return path === undefined ? [] : [path];
}
