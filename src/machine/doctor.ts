/** Examines a machine: its AWS credentials, the places where keys are left behind, and the guard of a repository. */
import { chmod } from 'node:fs/promises';
import { rules as builtin } from '../../rules/index.ts';
import { localCredentialRules } from '../aws/local-credential.ts';
import type { Finding } from '../core/finding.ts';
import { installHook } from '../hooks/install.ts';
import { findHookPlace, hookNames } from '../hooks/place.ts';
import { readLocalCredentials } from '../local/aws-credentials.ts';
import type { Noise } from '../noise/noise.ts';
import type { Report } from '../report/report.ts';
import { run } from '../run.ts';
import { lenses } from '../views/index.ts';
import { examineCredentials, together } from './credential-files.ts';
import { examineDownloads } from './downloads.ts';
import { examineHooks } from './hooks.ts';
import { homesOf, type Machine } from './machine.ts';
import type { Problem } from './problem.ts';
import { withProblems } from './report.ts';
import { isAwsFile, ROOT_RULE, shellFiles } from './shell-files.ts';

/** What the doctor says. */
export interface Diagnosis {
  readonly report: Report;
  readonly problems: readonly Problem[];
  /** Inside a repository whether a commit with a key was blocked. */
  readonly isGuarded: boolean | undefined;
}

/** Examines all of it. Nothing leaves the machine, and nothing on it is changed. */
export async function examine(machine: Machine, cwd: string): Promise<Diagnosis> {
  const homes = await homesOf(machine);
  const credentials = await Promise.all(homes.map((home) => examineCredentials(home, machine)));
  const downloads = await Promise.all(homes.map(examineDownloads));
  const files = together([...credentials, ...downloads]);
  const hooks = await examineHooks(cwd, machine.now, machine.platform);
  const scanned = await scanShellFiles(machine);
  const problems = [...files.problems, ...hooks.problems];
  const skipped = [...new Map([...scanned.skipped, ...files.skipped].map((one) => [one.path, one])).values()];
  const report = withProblems(
    {
      ...scanned,
      skipped,
      summary: { ...scanned.summary, scanned: scanned.summary.scanned + files.files, skipped: skipped.length },
    },
    problems,
    [...homes.slice(1).map(({ path }) => `Windows, too: ${path}`), ...hooks.notes],
  );
  return { report, problems, isGuarded: hooks.isGuarded };
}

/** Keys that were typed or left in plain text; this machine's own credentials in any spelling, too. */
async function scanShellFiles(machine: Machine): Promise<Report> {
  const homes = await homesOf(machine);
  const { values } = readLocalCredentials({ env: machine.env, home: machine.home });
  const report = await run(shellFiles(homes), {
    rules: [...builtin, ...localCredentialRules(values)],
    lenses,
    confidence: 'medium',
    noise: withoutNoise,
    sourceName: 'this machine',
  });
  return { ...report, findings: report.findings.filter(isSlip) };
}

/** A command line is no infrastructure: only secrets count; in the AWS CLI's own files only what tells of root. */
function isSlip({ kind, path, ruleId }: Finding): boolean {
  return isAwsFile(path) ? ruleId === ROOT_RULE : kind !== 'practice';
}

/** A home has no config, baseline or comments that speak for findings. */
const withoutNoise: Noise = {
  silence: (findings) => ({ kept: findings, silenced: [] }),
  settle: (findings) => ({ kept: findings, silenced: [] }),
  notices: () => [],
};

/** Mends what can be mended without asking: file modes and the hooks. Says what was done, in words. */
export async function mend(problems: readonly Problem[], cwd: string, cli: string): Promise<readonly string[]> {
  const done: string[] = [];
  for (const { mend: how, path } of problems) {
    if (how?.kind !== 'mode') continue;
    await chmod(how.file, how.mode);
    done.push(`Fixed: ${path} has mode 0${how.mode.toString(8)} now`);
  }
  if (problems.some(({ mend: how }) => how?.kind === 'hook')) {
    const place = await findHookPlace(cwd);
    for (const name of hookNames) await installHook(place, name, cli);
    done.push(`Fixed: hooks installed in ${place.folder}`);
  }
  return done;
}
