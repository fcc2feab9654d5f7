/** Parses the words of a command line, with errors that say what to do. */
import { parseArgs } from 'node:util';
import { UserError } from '../core/errors.ts';
import { nearest } from '../core/nearest.ts';
import type { Arguments, Command } from './command.ts';

/** Parses `words` by the command's options. Throws a `UserError` for an option that the command does not have. */
export function parseArguments(command: Command, words: readonly string[]): Arguments {
  const { values, positionals } = parseArgs({
    args: withValues(command.optionalValues ?? [], words),
    options: command.options,
    strict: false,
    allowPositionals: true,
  });
  for (const [name, value] of Object.entries(values)) checkOption(command, name, value);
  const all = (name: string): readonly unknown[] => [values[name]].flat().filter((value) => value !== undefined);
  return {
    positionals,
    list: (name) => all(name).filter((value) => typeof value === 'string'),
    text: (name) => all(name).findLast((value) => typeof value === 'string'),
    flag: (name) => all(name).at(-1) === true,
    has: (name) => all(name).length > 0,
  };
}

/** `--range` alone becomes `--range=`; `--range A..B` becomes `--range=A..B`. */
function withValues(names: readonly string[], words: readonly string[]): string[] {
  const result: string[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    if (!names.some((name) => word === `--${name}`)) result.push(word);
    else if (words[index + 1]?.includes('..') === true) result.push(`${word}=${words[++index] ?? ''}`);
    else result.push(`${word}=`);
  }
  return result;
}

function checkOption(command: Command, name: string, value: unknown): void {
  const names = Object.keys(command.options);
  const spec = command.options[name];
  if (spec === undefined) {
    const guess = nearest(name, names);
    throw new UserError(`unknown option ${name.length === 1 ? '-' : '--'}${name}`, {
      hint: guess === undefined ? 'add --help to see them all' : `did you mean --${guess}?`,
    });
  }
  const given = [value].flat();
  if (spec.type === 'string' && given.some((one) => typeof one !== 'string')) {
    throw new UserError(`option --${name} needs a value`, { hint: `write --${name}=VALUE` });
  }
  if (spec.type === 'boolean' && given.some((one) => typeof one === 'string')) {
    throw new UserError(`option --${name} takes no value`);
  }
}
