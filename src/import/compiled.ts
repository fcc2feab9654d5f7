/** The last step of a translation into JavaScript's regular expressions. */
import { UserError } from '../core/errors.ts';

/** The translation, which JavaScript must take; throws a `UserError` where it does not. */
export function compiled(regex: string): string {
  try {
    return new RegExp(regex) && regex;
  } catch (error) {
    throw new UserError('it has no counterpart in JavaScript', { cause: error });
  }
}
