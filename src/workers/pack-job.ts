/** Scanning packs on several threads: each takes the next segment that nobody has taken. */
import { createSieve, type Search } from '../history/sieve.ts';
import { openPackScan, segmentsOf, type PackScan } from '../history/pack-scan.ts';
import type { JudgedPack } from '../history/verdicts.ts';
import { prepare, type Recipe } from './recipe.ts';

/** What a worker is given. The tables are in shared memory. */
export interface PackJob {
  readonly kind: 'packs';
  readonly recipe: Recipe;
  readonly packs: readonly JudgedPack[];
  /** The number of the next segment, of all packs together, that nobody has taken. */
  readonly next: Int32Array;
}

/** Whether a worker was started for this. */
export function isPackJob(data: unknown): data is PackJob {
  return typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'packs';
}

/** Works until no segment is left. */
export async function runPackJob(job: PackJob): Promise<void> {
  scanSegments(await prepare(job.recipe), job);
}

/** Takes segments until none is left. */
export function scanSegments(search: Search, { packs, next }: Pick<PackJob, 'packs' | 'next'>): void {
  const sieve = createSieve(search);
  const counts = packs.map(({ pack }) => segmentsOf(pack));
  const total = counts.reduce((sum, count) => sum + count, 0);
  let open: { readonly number: number; readonly scan: PackScan } | undefined;
  for (;;) {
    const taken = Atomics.add(next, 0, 1);
    if (taken >= total) break;
    const { number, segment } = place(counts, taken);
    const judged = packs[number];
    if (judged === undefined) break;
    if (open?.number !== number) {
      open?.scan.close();
      open = { number, scan: openPackScan(sieve, judged) };
    }
    open.scan.scan(segment);
  }
  open?.scan.close();
}

/** Which pack a segment is in, and its number there. */
function place(counts: readonly number[], taken: number): { readonly number: number; readonly segment: number } {
  let segment = taken;
  let number = 0;
  for (const count of counts) {
    if (segment < count) break;
    segment -= count;
    number++;
  }
  return { number, segment };
}
