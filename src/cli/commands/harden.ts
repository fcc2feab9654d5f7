/** `key-sniff harden`: prints what an account needs to keep the five practices. */
import { harden, hardenFormats } from '../../account/harden.ts';
import { UserError } from '../../core/errors.ts';
import { writeOut } from '../../report/output.ts';
import { choiceOf } from '../choice.ts';
import type { Arguments, Command } from '../command.ts';

export const command: Command = {
  options: {
    format: { type: 'string' },
    user: { type: 'string' },
    group: { type: 'string' },
    partition: { type: 'string' },
  },
  help: `
Prints what an account needs to keep the five practices: an administrators' group with the policy on the group, a
user in it, a policy that enforces MFA, a password policy, and a service control policy that denies root. Nothing is
changed: read it, then run or apply it yourself.

  --format NAME      cli, terraform or cloudformation (default: cli)
  --user NAME        the administrator (default: administrator)
  --group NAME       the group (default: Admins)
  --partition NAME   aws, aws-cn, aws-us-gov … (default: aws)`,
  run: async (args, io) => {
    const format = choiceOf(args, 'format', hardenFormats, 'cli');
    const names = { user: nameOf(args, 'user', 'administrator'), group: nameOf(args, 'group', 'Admins') };
    await writeOut(io.stdout, harden(format, { ...names, partition: partitionOf(args) }));
    return 0;
  },
};

/** IAM names hold nothing that a shell, JSON or HCL would act on (IAM API Reference, CreateUser). */
function nameOf(args: Arguments, option: string, otherwise: string): string {
  const name = args.text(option) ?? otherwise;
  // Takes `Ada.Lovelace@example.com`; not `a b` or `x; rm`.
  if (/^[\w+=,.@-]{1,64}$/.test(name)) return name;
  throw new UserError(`--${option} ${JSON.stringify(name)} is no IAM name`, {
    hint: 'letters, digits and +=,.@_- only, at most 64',
  });
}

function partitionOf(args: Arguments): string {
  const partition = args.text('partition') ?? 'aws';
  // Takes `aws`, `aws-us-gov`; not `azure`.
  if (/^aws(?:-[a-z]+)*$/.test(partition)) return partition;
  throw new UserError(`--partition ${JSON.stringify(partition)} is no AWS partition`, {
    hint: 'aws, aws-cn, aws-us-gov …',
  });
}
