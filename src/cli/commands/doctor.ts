/** `key-sniff doctor`: examines this machine and says whether commits in this repository are really guarded. */
import { homedir, release } from 'node:os';
import { severities } from '../../core/rule.ts';
import { examine, mend } from '../../machine/doctor.ts';
import type { Machine } from '../../machine/machine.ts';
import { exitCodeOf } from '../../run.ts';
import { choiceOf } from '../choice.ts';
import type { Command, Io } from '../command.ts';
import { cliFile } from '../hook-options.ts';
import { reportHelp, reportingOf, reportOptions, writeReports } from '../reports.ts';

export const command: Command = {
  options: { ...reportOptions, fix: { type: 'boolean' }, 'fail-on': { type: 'string' } },
  help: `
Examines this machine, offline: nothing is called or sent, and no secret is printed.

- the files of AWS's tools, wherever their environment variables put them; in the Linux of Windows those of Windows,
  too: modes that let others read, long-lived keys where SSO would serve, their age
- rootkey.csv and other key files of the AWS console among downloads and on the desktop
- keys in shell histories and profiles, and in .netrc
- the hooks of the repository that you are in: looks where git looks (core.hooksPath, husky, linked work trees), and
  tries a commit with a made-up key in a throw-away repository, which must be blocked

  --fix                close file modes and install the hooks; nothing else is touched
  --fail-on SEVERITY   least severity for exit code 1 (default: warn)
${reportHelp}

Inside a repository whose commits are not guarded the exit code is 2.`,
  run: async (args, io) => {
    const reporting = reportingOf(args, io);
    const failOn = choiceOf(args, 'fail-on', severities, 'warn');
    const machine = machineOf(io);
    const first = await examine(machine, io.cwd);
    const done = args.flag('fix') ? await mend(first.problems, io.cwd, cliFile()) : [];
    const { report, isGuarded } = done.length === 0 ? first : await examine(machine, io.cwd);
    const notices = [...done.map((message) => ({ message })), ...report.notices];
    await writeReports({ ...report, notices, failOn }, reporting, io);
    return isGuarded === false ? 2 : exitCodeOf(report, failOn);
  },
};

function machineOf({ env, now }: Io): Machine {
  return {
    env,
    now,
    home: env['HOME'] ?? homedir(),
    platform: process.platform,
    release: release(),
    windowsDrive: '/mnt/c',
  };
}
