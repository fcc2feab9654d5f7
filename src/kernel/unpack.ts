/**
 * What a history scan does with each object of a git pack, in AssemblyScript: inflates its data, and makes a content from
 * another by a delta. It works in the memory of the kernel, so that what was made is searched where it is. `npm run update`
 * writes what comes of it to `src/history/unpack-program.ts`.
 *
 * Whatever the data say, nothing is written outside of the ranges that are given, and nothing read but a few bytes behind.
 */
import { prepareCodes } from './codes';
import { prepareDelta } from './delta';
import { prepareInflate } from './inflate';

export {
  applyDelta,
  baseSize,
  keptCount,
  keptFrom,
  keptLength,
  keptTo,
  newCount,
  newFrom,
  newSize,
  newTo,
  openDelta,
  targetSize,
} from './delta';
export { inflate } from './inflate';

/** Uses memory from an address on for tables; gives the address behind it. To be called once. */
export function prepare(at: i32): i32 {
  return prepareDelta(prepareInflate(prepareCodes(at)));
}
