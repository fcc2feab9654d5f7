/** What was found out about stretches of text that stand in one content after another, as most do in a history. */

/** Remembers in bounded memory. */
export interface WindowMemory {
  /** Whether something is found where an owner looks at this text; asks only if it does not know. */
  readonly isHot: (window: SeenWindow, ask: () => boolean) => boolean;
}

/** What a rule or lens is shown: the same text with keywords at the same places tells it the same. */
export interface SeenWindow {
  readonly owner: number;
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly to: number;
  readonly hits: readonly number[];
}

/** A longer text costs more to remember than it is likely to save. */
const LONGEST = 8192;
/** Characters that are remembered: then all is forgotten. */
const CAPACITY = 4 << 20;
/** What an entry costs besides its text, in characters. */
const OVERHEAD = 64;

/** A memory without content. */
export function createWindowMemory(): WindowMemory {
  let known: Map<string, boolean>[] = [];
  let size = 0;
  const keep = (owner: number, key: string, isHot: boolean): void => {
    size += key.length + OVERHEAD;
    if (size > CAPACITY) [known, size] = [[], 0];
    (known[owner] ??= new Map()).set(key, isHot);
  };
  return {
    isHot: (window, ask) => {
      if (window.to - window.from > LONGEST) return ask();
      const key = keyOf(window);
      const before = known[window.owner]?.get(key);
      if (before !== undefined) return before;
      const isHot = ask();
      keep(window.owner, key, isHot);
      return isHot;
    },
  };
}

function keyOf({ bytes, from, to, hits }: SeenWindow): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('latin1');
  return `${hits.map((hit) => hit - from).join()} ${text}`;
}
