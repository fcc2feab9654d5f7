/** Values that a file declares to be secrets by where they stand: only a stand-in is none. */
import { documentedIn } from './documented.ts';
import { isStandInWithNumber, whyNoSecret } from './value.ts';

const SHORTEST = 5;

/** Whether a value that is declared a secret is a real one, as far as it can be told. */
export function isConfidentWith(value: string): boolean {
  const text = value.trim();
  if (text.length < SHORTEST || documentedIn(text) !== undefined) return false;
  return whyNoSecret(text) === undefined && !isStandInWithNumber(text);
}
