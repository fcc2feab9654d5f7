/** What a command of the command line is. */
import type { ParseArgsConfig } from 'node:util';

/** The outside world of a command, given to it so that tests can give another. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly now: Date;
}

/** 0 clean, 1 findings, 2 the job could not be done in full. */
export type ExitCode = 0 | 1 | 2;

export type OptionSpecs = NonNullable<ParseArgsConfig['options']>;

/** The words of a command line after the command's name, parsed. */
export interface Arguments {
  readonly positionals: readonly string[];
  /** The last value given for the option. */
  readonly text: (name: string) => string | undefined;
  /** All values given for the option. */
  readonly list: (name: string) => readonly string[];
  readonly flag: (name: string) => boolean;
  readonly has: (name: string) => boolean;
}

/** One command, loaded only when it is called. */
export interface Command {
  readonly options: OptionSpecs;
  /** Names of options whose value may be left out. */
  readonly optionalValues?: readonly string[];
  /** The help page, below the usage line. */
  readonly help: string;
  readonly run: (args: Arguments, io: Io) => Promise<ExitCode>;
}
