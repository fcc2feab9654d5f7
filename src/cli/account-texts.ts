/** The texts that an audit judges: files, standard input, or fetched. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { AccountTexts } from '../account/account.ts';
import type { NamedText } from '../account/json-document.ts';
import { messageOf, UserError } from '../core/errors.ts';
import type { Skipped } from '../core/blob.ts';
import { readContent } from '../core/text.ts';
import { awsOptions, connectionOf } from './aws-options.ts';
import type { Arguments, Io, OptionSpecs } from './command.ts';
import { readAll } from './standard-input.ts';

const FILE_OPTIONS = {
  summary: 'account-summary',
  passwordPolicy: 'password-policy',
  authorization: 'authorization-details',
} as const;

/** The options that name them. */
export const accountOptions: OptionSpecs = {
  ...Object.fromEntries(Object.values(FILE_OPTIONS).map((name) => [name, { type: 'string' } as const])),
  ...awsOptions,
  live: { type: 'boolean' },
};

/** What there is to judge. */
export interface GivenTexts {
  readonly texts: AccountTexts;
  readonly skipped: readonly Skipped[];
}

/** Reads or fetches them. Throws a `UserError` where nothing is given, or too much. */
export async function accountTexts(args: Arguments, io: Io): Promise<GivenTexts> {
  const files = filesOf(args);
  const given = Object.values(files).filter((file) => file !== undefined);
  if (args.flag('live')) {
    if (given.length > 0) throw new UserError(`--live fetches everything: leave ${given.join(', ')} out`);
    const { fetchAccount } = await import('../cloud/account.ts');
    return fetchAccount(connectionOf(args, io.env));
  }
  if (given.length === 0) {
    throw new UserError('no report given', {
      hint: 'get one with: aws iam generate-credential-report && aws iam get-credential-report > report.json; or fetch it with --live',
    });
  }
  if (given.filter((file) => file === '-').length > 1) throw new UserError('standard input can be read only once');
  const read = async (file: string | undefined): Promise<NamedText | undefined> =>
    file === undefined ? undefined : { file, text: await textOf(file, io) };
  const entries = await Promise.all(
    (['report', 'summary', 'passwordPolicy', 'authorization'] as const).map(
      async (key) => [key, await read(files[key])] as const,
    ),
  );
  return { texts: Object.fromEntries(entries.filter(([, text]) => text !== undefined)), skipped: [] };
}

type Files = { readonly [K in keyof AccountTexts]-?: string | undefined };

function filesOf(args: Arguments): Files {
  const [report, ...others] = args.positionals;
  if (others.length > 0) throw new UserError('one report at a time');
  return {
    report,
    summary: args.text(FILE_OPTIONS.summary),
    passwordPolicy: args.text(FILE_OPTIONS.passwordPolicy),
    authorization: args.text(FILE_OPTIONS.authorization),
  };
}

/** PowerShell writes UTF-16 into files. */
async function textOf(file: string, io: Io): Promise<string> {
  try {
    const bytes = file === '-' ? await readAll(io.stdin) : await readFile(resolve(io.cwd, file));
    return new TextDecoder().decode(readContent(bytes).bytes);
  } catch (cause) {
    throw new UserError(`can't read ${file === '-' ? 'standard input' : file}: ${messageOf(cause)}`, { cause });
  }
}
