/** The engine's front: what the rules find in a content, and whether they find anything. */
import type { Engine, Located } from './engine.ts';
import { createLook, lookEverywhere, type ScanOptions } from './look.ts';
import { withoutOverlaps } from './overlap.ts';

export {
  createEngine,
  type Engine,
  type EngineOptions,
  type Lens,
  type Located,
  type Phase,
  type Profile,
  type Reading,
} from './engine.ts';
export type { ScanOptions } from './look.ts';

/** Everything the rules find in the content, in order, without overlaps: where two rules report one place, the more specific wins. */
export function scan(engine: Engine, bytes: Uint8Array, path: string, options: ScanOptions = {}): readonly Located[] {
  const look = createLook(engine, bytes, path, options);
  lookEverywhere(look);
  return withoutOverlaps(look.found);
}
