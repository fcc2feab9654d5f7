/** Detectors that nobody needs, in the forms that vendors' tokens have, to see what more rules cost. */
import { createRandom, pick, type Random } from '../../src/core/random.ts';

/** A detector as a config has it. */
export interface MadeDetector {
  readonly id: string;
  readonly title: string;
  readonly regex: string;
}

const SYLLABLES =
  'ba bri co cla da dro fe flo ga gri ho ju ka klu la lo mi nu po pra qui ro sa sti ta tru ve wo za'.split(' ');
const ENDS = 'ble cast desk flow hub kit ly max ner pad rush stack tron vox'.split(' ');
const SETS = ['[A-Za-z0-9]', '[a-f0-9]', '[A-Z0-9]', '[A-Za-z0-9_-]'];
const LENGTHS = [20, 24, 32, 40, 48, 64];

/** So many detectors, always the same: half know a value by how it begins, half by the name that it is given to. */
export function madeDetectors(count: number): readonly MadeDetector[] {
  const random = createRandom(5);
  const vendors = new Set<string>();
  while (vendors.size < count) vendors.add(pick(random, SYLLABLES) + pick(random, SYLLABLES) + pick(random, ENDS));
  return [...vendors].map((vendor, number) => ({
    id: `made-${vendor}`,
    title: `${vendor} token`,
    regex: number % 2 === 0 ? begun(random, vendor) : named(random, vendor),
  }));
}

function run(random: Random): string {
  return `${pick(random, SETS)}{${pick(random, LENGTHS)}}`;
}

// Takes `clavoxly_live_` and a run of characters.
function begun(random: Random, vendor: string): string {
  return `\\b(?<secret>${vendor}_(?:live|test)_${run(random)})\\b`;
}

// Takes `CLAVOXLY_API_KEY = "…"`.
function named(random: Random, vendor: string): string {
  return `(?:${vendor}|${vendor.toUpperCase()})[_-]?(?:api|API)?[_-]?(?:key|KEY)["']?\\s?[:=]{1,2}\\s?["']?(?<secret>${run(random)})\\b`;
}
