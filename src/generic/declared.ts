/** Values that a file declares to be secrets by where they stand: only a stand-in is none. */
import { documentedIn } from './documented.ts';
import { isSelfNamed, isStandInWithNumber, whyNoSecret } from './value.ts';

const SHORTEST = 5;

/** Whether a value that is declared a secret is a real one, as far as it can be told. */
export function isConfidentWith(value: string): boolean {
  const text = value.trim();
  if (text.length < SHORTEST || documentedIn(text) !== undefined) return false;
  return whyNoSecret(text) === undefined && !isSelfNamed(text) && (/[0-9]/.test(text) || !isStandInWithNumber(text));
}

/**
 * Whether a value that reads as words stands in the text around it more than once: so do the names of things, of
 * which a product's default password is one (`POSTGRES_USER=shop`, `POSTGRES_PASSWORD=shop`).
 */
export function isRepeated(around: string, value: string): boolean {
  return around.indexOf(value) !== around.lastIndexOf(value);
}
