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
    target: { type: 'string' },
  },
  help: `
Prints what an account needs to keep the five practices: an administrators' group with the policy on the group, a
user in it, a policy that enforces MFA, a password policy, and a service control policy that denies root. Nothing is
changed: read it, then run or apply it yourself.

  --format NAME      cli, terraform or cloudformation (default: cli)
  --user NAME        the administrator (default: administrator)
  --group NAME       the group (default: Admins)
  --target ID        the organization's root (r-…), unit (ou-…) or account to deny root in; without it, that part of
                     the commands is a comment, and the policy of the templates is attached to nothing
  --partition NAME   aws, aws-cn, aws-us-gov … (default: aws)`,
  run: async (args, io) => {
    const format = choiceOf(args, 'format', hardenFormats, 'cli');
    const names = { user: nameOf(args, 'user', 'administrator'), group: nameOf(args, 'group', 'Admins') };
    await writeOut(io.stdout, harden(format, { ...names, partition: partitionOf(args), ...targetOf(args) }));
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

function targetOf(args: Arguments): { readonly target?: string } {
  const target = args.text('target');
  if (target === undefined) return {};
  // Takes `r-ab12`, `ou-ab12-1234abcd` and an account's number (Organizations API Reference, AttachPolicy); not `x`.
  if (/^(?:r-[0-9a-z]{4,32}|ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}|\d{12})$/.test(target)) return { target };
  throw new UserError(`--target ${JSON.stringify(target)} is no root, unit or account of an organization`, {
    hint: 'see aws organizations list-roots',
  });
}
