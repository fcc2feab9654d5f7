/** `key-sniff revoke`: prints, or with --run takes, the steps that put a leaked AWS key out of use. */
import { existsSync } from 'node:fs';
import { open, rm, type FileHandle } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { describeKey, isTemporary, leakedKey, revokeSteps, type LeakedKey } from '../../account/revoke-plan.ts';
import { ownerOf, revoke, type NewKeySink } from '../../cloud/revocation.ts';
import { messageOf, UserError } from '../../core/errors.ts';
import { visible } from '../../report/escape.ts';
import { writeOut } from '../../report/output.ts';
import { textSteps } from '../../report/step.ts';
import { awsHelp, awsOptions, connectionOf } from '../aws-options.ts';
import type { Arguments, Command, Io } from '../command.ts';

export const command: Command = {
  options: {
    ...awsOptions,
    user: { type: 'string' },
    root: { type: 'boolean' },
    live: { type: 'boolean' },
    run: { type: 'boolean' },
    keep: { type: 'boolean' },
    'new-key': { type: 'string' },
  },
  help: `
Prints the safe order for a leaked access key: stop it, look at its use, replace it, delete it. The account is read
from the key itself. Nothing is called or changed, except with:

  --live              ask AWS whose key it is, and print the steps with the user filled in
  --run               do it: deactivate the key, show its last use and the owner's other keys, delete it
  --new-key FILE      with --run: make a new key and write it to FILE, which only you can read; not within a repository
  --keep              with --run: leave the key there, inactive

  --user NAME         whose key it is, where you know
  --root              it is the root user's: calls are signed as root, and no new key is made
${awsHelp}

--live and --run need the package @aws-sdk/client-iam. Temporary keys (ASIA…) can't be deleted: the steps say what ends
their sessions.`,
  run: async (args, io) => {
    const connection = connectionOf(args, io.env);
    const given = keyOf(args);
    if (!args.flag('run')) {
      const key = args.flag('live') && !isTemporary(given) ? await ownerOf(given, connection) : given;
      await writeOut(io.stdout, planText(key, connection.profile));
      return 0;
    }
    if (isTemporary(given)) {
      throw new UserError(`${given.id} is of a session: it can't be deactivated or deleted`, {
        hint: 'leave --run out to see what ends it',
      });
    }
    const key = await ownerOf(given, connection);
    const newKey = await newKeySink(args, io);
    const say = (line: string): Promise<void> => writeOut(io.stdout, `${visible(line)}\n`);
    await say(describeKey(key));
    try {
      await revoke(key, { keep: args.flag('keep'), newKey }, { connection, say });
    } finally {
      await newKey?.close();
    }
    await writeOut(io.stdout, remaining(key, connection.profile));
    return 0;
  },
};

function keyOf(args: Arguments): LeakedKey {
  const [id, ...others] = args.positionals;
  if (id === undefined || others.length > 0) {
    throw new UserError(id === undefined ? 'no access key ID given' : 'one key at a time', {
      hint: 'key-sniff revoke AKIA…',
    });
  }
  const [user, isRoot] = [args.text('user'), args.flag('root')];
  if (isRoot && (user !== undefined || args.has('new-key'))) {
    throw new UserError('--root goes with neither --user nor --new-key', { hint: 'the root user should have no key' });
  }
  if (!args.flag('run') && (args.has('new-key') || args.has('keep'))) {
    throw new UserError('--new-key and --keep go with --run only');
  }
  return leakedKey(id, { user, isRoot });
}

const bare = (text: string): string => text;

function planText(key: LeakedKey, profile: string | undefined): string {
  const steps = textSteps(revokeSteps(key, profile), bare).map((step) => `  ${step}`);
  const end = isTemporary(key) ? '' : '\nNothing was changed. With --run, key-sniff stops and deletes the key.\n';
  return `${visible(describeKey(key))}\n\n${steps.join('\n')}\n${end}`;
}

/** What a program can't do: the last steps are about the code and its history. */
function remaining(key: LeakedKey, profile: string | undefined): string {
  const steps = revokeSteps(key, profile).filter((step) => /cloudtrail|git filter-repo/.test(step));
  return `\nLeft to you:\n${textSteps(steps, bare)
    .map((step) => `  ${step}`)
    .join('\n')}\n`;
}

/** The file is made before the key, so that its secret, which AWS shows once, is never lost. */
async function newKeySink(args: Arguments, io: Io): Promise<NewKeySink | undefined> {
  const name = args.text('new-key');
  if (name === undefined) return undefined;
  const file = resolve(io.cwd, name);
  const repository = repositoryAround(file);
  if (repository !== undefined) {
    throw new UserError(`${name} is in the repository ${repository}: a key has no place there`, {
      hint: 'such as ~/new-key',
    });
  }
  const handle = await created(file, name);
  let isWritten = false;
  return {
    file,
    write: async (id, secret) => {
      await handle.writeFile(`[default]\naws_access_key_id = ${id}\naws_secret_access_key = ${secret}\n`);
      isWritten = true;
    },
    close: async () => {
      await handle.close();
      if (!isWritten) await rm(file);
    },
  };
}

const OWNER_ONLY = 0o600;

async function created(file: string, name: string): Promise<FileHandle> {
  try {
    return await open(file, 'wx', OWNER_ONLY);
  } catch (cause) {
    throw new UserError(`${name} can't be made: ${messageOf(cause)}`, { hint: 'name a file that is not there', cause });
  }
}

function repositoryAround(file: string): string | undefined {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}
