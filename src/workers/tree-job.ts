/** Looking through the files of a tree on several threads: most hold nothing to report, and need not be read again. */
import { createEngine, type Engine } from '../core/engine.ts';
import { createLook, lookEverywhere } from '../core/look.ts';
import { isSure } from '../core/overlap.ts';
import { rulesFor } from '../core/rule.ts';
import { readContent } from '../core/text.ts';
import type { Search } from '../history/sieve.ts';
import { OWN } from '../noise/comments.ts';
import { createLinkCheck, createWholeReader, type FileEntry } from '../sources/file-content.ts';
import { prepare, type Recipe } from './recipe.ts';

/** What there is to do. What is found out is in shared memory. */
export interface TreeWork {
  /** Absolute path of the folder below which no symbolic link is followed. */
  readonly root: string;
  readonly files: readonly FileEntry[];
  readonly maxFileSize?: number;
  /** The number of the next file that nobody has taken. */
  readonly next: Int32Array;
  /** For each file a {@link verdict}. */
  readonly verdicts: Uint8Array;
  /** For each file that was read, how many bytes it has. */
  readonly sizes: Float64Array;
}

/** What a worker is given. */
export interface TreeJob extends TreeWork {
  readonly kind: 'tree';
  readonly recipe: Recipe;
}

/**
 * What is known of a file. One that is not clean is read again, and read with care; a `suspect` need not be looked at
 * before. Of one that is `unread` the next scan knows nothing either.
 */
export const verdict = { open: 0, cleanText: 1, cleanBinary: 2, suspect: 3, unread: 4 } as const;

/** Whether there is nothing to say of a file. */
export function isClean(one: number | undefined): boolean {
  return one === verdict.cleanText || one === verdict.cleanBinary;
}

/** Files that are taken at once: neighbours in a folder, and few enough that no thread is left waiting at the end. */
const BATCH = 16;

/** Whether a worker was started for this. */
export function isTreeJob(data: unknown): data is TreeJob {
  return typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'tree';
}

/** Works until no file is left. */
export async function runTreeJob(job: TreeJob): Promise<void> {
  const take = createTreeLook(await prepare(job.recipe), job);
  while (take());
}

/** Looks through the next files each time it is called; false when there are none. */
export function createTreeLook(
  search: Search,
  { root, files, next, verdicts, sizes, ...limits }: TreeWork,
): () => boolean {
  const judge = createJudge(search);
  const isReal = createLinkCheck(root);
  const read = createWholeReader(limits);
  return () => {
    const from = Atomics.add(next, 0, BATCH);
    files.slice(from, from + BATCH).forEach((entry, index) => {
      if (verdicts[from + index] !== verdict.open) return; // known from an earlier scan
      const bytes = isReal(String(entry.file)) ? read(entry) : undefined; // whoever reads it again says why not
      sizes[from + index] = bytes?.length ?? 0;
      const found = bytes === undefined ? verdict.unread : judge(bytes, entry.path);
      Atomics.store(verdicts, from + index, found); // only now is its size to be seen
    });
    return from + BATCH < files.length;
  };
}

function createJudge({ rules, lenses, confidence, index }: Search): (bytes: Uint8Array, path: string) => number {
  let failures = 0;
  const engine: Engine = createEngine(rulesFor(rules, confidence), { lenses, index, onRuleError: () => failures++ });
  return (all, path) => {
    const { bytes, binary } = readContent(all);
    const look = createLook(engine, bytes, path, { highConfidenceOnly: binary });
    failures = 0;
    lookEverywhere(look);
    if (failures > 0) return verdict.unread;
    const isSuspect = look.found.some((one) => isSure(one, confidence));
    if (isSuspect || holdsComment(bytes)) return verdict.suspect;
    return binary ? verdict.cleanBinary : verdict.cleanText;
  };
}

/** A comment that silences nothing is told of. */
function holdsComment(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(OWN);
}
