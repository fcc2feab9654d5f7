/** Looks at contents that may hold findings where they stand: most hold none there, and need not be read again. */
import { createLook, lookAround, lookForPath } from '../core/look.ts';
import { WHOLE_LIMIT } from '../git/cat-file.ts';
import { contentOf, placesByOwner, type Known } from './known.ts';
import { pathsOf, type PathMemory, type Places } from './paths.ts';
import type { Sieve } from './sieve.ts';
import { isOpen, settle, verdictAt, type Judgements } from './verdicts.ts';

/** What it takes to settle. */
export interface Settling {
  readonly sieve: Sieve;
  readonly judgements: Judgements;
  readonly places: Places;
  readonly meaningOf: PathMemory;
}

/** Whether a content may hold something at one of its paths. Notes it when it does not. */
export function mayHoldSomething(settling: Settling, object: number, known: Known, bytes: Uint8Array): boolean {
  const { judgements, places, meaningOf } = settling;
  const verdict = verdictAt(judgements, object);
  const open = pathsOf(places, object).filter((path) => isOpen(verdict, meaningOf(path)));
  if (open.length === 0) return false;
  if (bytes.length > WHOLE_LIMIT || findsAny(settling.sieve, { bytes, known, open })) return true;
  settle(judgements, object);
  return false;
}

interface Placed {
  readonly bytes: Uint8Array;
  readonly known: Known;
  readonly open: readonly string[];
}

/** Whether any rule finds something. Where nobody found anything whatever the path, only those that ask for it are left. */
function findsAny(sieve: Sieve, { bytes: raw, known, open }: Placed): boolean {
  const { bytes, binary } = contentOf(raw);
  const { engine } = sieve;
  const isCold = known.hot.length === 0 && !known.hotWhole;
  const places = [...placesByOwner(sieve, bytes, known.hits)].filter(
    ([owner]) => !isCold || engine.reaches[owner] === undefined,
  );
  return open.some((path) => {
    const look = createLook(engine, bytes, path, { highConfidenceOnly: binary });
    lookForPath(look);
    for (const [owner, hits] of places) lookAround(look, owner, hits);
    return sieve.tookNotice(look);
  });
}
