/** "Did you mean …?": the known name that a mistyped one most likely stands for. */

/** The closest of the known names, if it is close enough to be meant. Ties go to the one given first. */
export function suggestionFor(name: string, known: readonly string[]): string | undefined {
  const folded = name.toLowerCase();
  const most = Math.max(1, Math.floor(name.length / 3));
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const candidate of known) {
    const distance = editDistance(folded, candidate.toLowerCase());
    if (distance <= most && distance < (best?.distance ?? Infinity)) best = { name: candidate, distance };
  }
  return best?.name;
}

/** A hint for an unknown name: the closest known one, else all of them while they are few. */
export function suggestionHint(name: string, known: readonly string[]): string {
  const close = suggestionFor(name, known);
  if (close !== undefined) return `did you mean ${JSON.stringify(close)}?`;
  return known.length <= FEW ? `known: ${known.join(', ')}` : '';
}

const FEW = 20;

/** How many letters have to be put in, left out, replaced or swapped with their neighbour to get from one to the other. */
function editDistance(from: string, to: string): number {
  let before: readonly number[] = [];
  let previous: readonly number[] = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        costAt(previous, column) + 1,
        costAt(current, column - 1) + 1,
        costAt(previous, column - 1) + (same ? 0 : 1),
        swapped ? costAt(before, column - 2) + 1 : Infinity,
      );
    }
    [before, previous] = [previous, current];
  }
  return costAt(previous, to.length);
}

function costAt(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
