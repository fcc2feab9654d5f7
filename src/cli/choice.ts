/** Options that take one of a few words. */
import { UserError } from '../core/errors.ts';
import { nearest } from '../core/nearest.ts';
import type { Arguments } from './command.ts';

/** The option's value, or `otherwise` where it was not given. Throws a `UserError` for any other word. */
export function choiceOf<T extends string>(args: Arguments, name: string, choices: readonly T[], otherwise: T): T {
  const value = args.text(name);
  if (value === undefined) return otherwise;
  const choice = choices.find((one) => one === value);
  if (choice !== undefined) return choice;
  const guess = nearest(value, choices);
  const hint = guess === undefined ? `choose from ${choices.join(', ')}` : `did you mean ${guess}?`;
  throw new UserError(`--${name} can't be ${JSON.stringify(value)}`, { hint });
}
