/** What the paths mean at which the contents of a history stand. */
import type { PathTest, Rule } from '../core/rule.ts';

/** What a path means for what it names. */
export interface Path {
  readonly isExcluded: boolean;
  /** A rule is called for such a path, whatever the content. */
  readonly isAsked: boolean;
  /** A rule looks at all of a file with such a path, if its content suits. */
  readonly isAskedForContent: boolean;
}

/** The path of what is no file. */
export const NO_PATH: Path = { isExcluded: false, isAsked: false, isAskedForContent: false };

/** Says what a path means; remembers it, since most stand in many changes. */
export type PathMemory = (path: string) => Path;

/** Prepares to judge paths. */
export function createPathMemory(rules: readonly Rule[], excluded?: PathTest): PathMemory {
  const forPath = rules.filter(({ keywords }) => keywords.length === 0).flatMap(testOf);
  const forContent = rules.filter(({ keywords, scope }) => keywords.length > 0 && scope === 'file').flatMap(testOf);
  const memory = new Map<string, Path>();
  return (path) => {
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

/** At which paths each content stands. Plain data and shared memory: workers get it as it is. */
export interface Places {
  readonly paths: readonly string[];
  /** For each content where its paths begin in `numbers`, and one more for the end of the last. */
  readonly starts: Int32Array;
  /** Numbers of paths. */
  readonly numbers: Int32Array;
}

/** A content that stands at a path. */
export interface Standing {
  readonly object: number;
  readonly path: string;
}

/** Collects at which paths so many contents stand. The list is gone through twice. */
export function createPlaces(count: number, list: () => Iterable<Standing>): Places {
  const starts = new Int32Array(new SharedArrayBuffer((count + 1) * 4));
  for (const { object } of list()) starts[object + 1] = (starts[object + 1] ?? 0) + 1;
  for (let object = 0; object < count; object++) starts[object + 1] = (starts[object + 1] ?? 0) + (starts[object] ?? 0);
  const numbers = new Int32Array(new SharedArrayBuffer((starts[count] ?? 0) * 4));
  const ends = starts.slice();
  const known = new Map<string, number>();
  for (const { object, path } of list()) {
    const number = known.get(path) ?? known.size;
    known.set(path, number);
    const end = ends[object] ?? 0;
    numbers[end] = number;
    ends[object] = end + 1;
  }
  return { paths: [...known.keys()], starts, numbers };
}

/** The paths of a content, each once. */
export function pathsOf({ paths, starts, numbers }: Places, object: number): readonly string[] {
  if (object < 0 || object + 1 >= starts.length) return [];
  const own = new Set(numbers.subarray(starts[object] ?? 0, starts[object + 1] ?? 0));
  return [...own].map((number) => paths[number] ?? '');
}
