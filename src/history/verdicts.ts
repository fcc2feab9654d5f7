/** What is known of the objects of a repository before any of them is read for its findings. */
import type { Clean } from '../core/blob.ts';
import type { PathTest, Rule } from '../core/rule.ts';
import type { RawChange } from '../git/file-changes.ts';
import { placeOf } from '../git/pack-index.ts';
import type { Pack } from '../git/pack.ts';

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

/** What else decides. */
export interface Conditions {
  readonly rules: readonly Rule[];
  /** Of contents with more bytes nothing is said: they may not be wanted at all. */
  readonly largest: number;
}

/** Makes use of judged packs. An object that is in none of them, or in one where it could not be read, is not known. */
export function createForeknowledge(packs: readonly JudgedPack[], { rules, largest }: Conditions): Foreknowledge {
  const spared = { contents: 0, binaries: 0, bytes: 0 };
  const isPath = createPathMemory(rules);
  const find = createFinder(packs);
  const spare = ({ verdicts, sizes }: JudgedPack, place: number): void => {
    const verdict = verdicts[place] ?? 0;
    if ((verdict & COUNTED) !== 0) return;
    verdicts[place] = verdict | COUNTED;
    spared.contents++;
    spared.bytes += sizes[place] ?? 0;
    if ((verdict & BINARY) !== 0) spared.binaries++;
  };
  const mayHold = (bytes: Uint8Array, idStart: number, asks: (verdict: number) => boolean): boolean => {
    const found = find(bytes, idStart);
    if (found === undefined) return true;
    const verdict = (found.judged.verdicts[found.place] ?? 0) & CODE;
    const isOpen = verdict === verdictCodes.unknown || verdict === verdictCodes.suspect || asks(verdict);
    if (isOpen || (found.judged.sizes[found.place] ?? 0) > largest) return true;
    spare(found.judged, found.place);
    return false;
  };
  return {
    mayHold: (change) => mayHold(change.bytes, change.idStart, (verdict) => isPath(change, verdict)),
    mayHoldMessage: (bytes, at) => mayHold(bytes, at, () => false),
    spared: () => ({ ...spared }),
  };
}

interface Found {
  readonly judged: JudgedPack;
  readonly place: number;
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

/** Whether a rule asks for the path: one that is called for its path alone, or one that looks at whole files that the content may suit. */
function createPathMemory(rules: readonly Rule[]): (change: RawChange, verdict: number) => boolean {
  const forPath = rules.filter(({ keywords }) => keywords.length === 0).flatMap(pathOf);
  const forContent = rules.filter(({ keywords, scope }) => keywords.length > 0 && scope === 'file').flatMap(pathOf);
  const memory = new Map<string, { readonly always: boolean; readonly content: boolean }>();
  return ({ bytes, pathStart, pathEnd }, verdict) => {
    if (forPath.length === 0 && verdict !== verdictCodes.path) return false;
    const path = bytes.toString('utf8', pathStart, pathEnd);
    let known = memory.get(path);
    if (known === undefined) {
      known = { always: matches(forPath, path), content: matches(forContent, path) };
      memory.set(path, known);
    }
    return known.always || (verdict === verdictCodes.path && known.content);
  };
}

function pathOf({ path }: Rule): readonly PathTest[] {
  return path === undefined ? [] : [path];
}

function matches(tests: readonly PathTest[], path: string): boolean {
  return tests.some((test) => test.test(path));
}
