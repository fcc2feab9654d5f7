/** Scanning packs on several threads: each takes the next tree of deltas that nobody has taken. */
import { leastCopy } from '../history/known.ts';
import { openPackScan, type AskedPack, type PackScan } from '../history/pack-scan.ts';
import { createPathMemory, type Places } from '../history/paths.ts';
import { createSieve, type Sieve } from '../history/sieve.ts';
import { createUnpacker } from '../history/unpacker.ts';
import type { Judgements } from '../history/verdicts.ts';
import { prepare, type Recipe } from './recipe.ts';

/** What there is to do. The tables are in shared memory. */
export interface PackWork {
  readonly packs: readonly AskedPack[];
  readonly judgements: Judgements;
  readonly places: Places;
  /** The number of the next tree, of all packs together, that nobody has taken. */
  readonly next: Int32Array;
}

/** What a worker is given. */
export interface PackJob extends PackWork {
  readonly kind: 'packs';
  readonly recipe: Recipe;
}

/** Whether a worker was started for this. */
export function isPackJob(data: unknown): data is PackJob {
  return typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'packs';
}

/** Works until no tree is left. */
export async function runPackJob(job: PackJob): Promise<void> {
  scanTrees(createSieve(await prepare(job.recipe)), job);
}

/** Takes trees until none is left. */
export function scanTrees(sieve: Sieve, { packs, judgements, places, next }: PackWork): void {
  const ends = packs.reduce<number[]>((all, { forest }) => [...all, (all.at(-1) ?? 0) + forest.roots.length], []);
  const settling = { sieve, judgements, places, meaningOf: createPathMemory(sieve.engine.rules) };
  const unpacker = createUnpacker(sieve.engine.prefilter.memory(), leastCopy(sieve.engine));
  let open: { readonly number: number; readonly scan: PackScan } | undefined;
  try {
    for (;;) {
      const taken = Atomics.add(next, 0, 1);
      const number = ends.findIndex((end) => taken < end);
      const asked = packs[number];
      if (asked === undefined) break;
      if (open?.number !== number) {
        open?.scan.close();
        open = { number, scan: openPackScan(settling, asked, unpacker) };
      }
      open.scan.scan(asked.forest.roots[taken - (ends[number - 1] ?? 0)] ?? 0);
    }
  } finally {
    open?.scan.close();
  }
}
