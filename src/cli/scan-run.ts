/** Runs a scan as the command line asks for it: source, rules, noise, progress, reports, exit code. */
import { rules as builtinRules } from '../../rules/index.ts';
import { UserError } from '../core/errors.ts';
import { confidences, severities, type Confidence, type Severity } from '../core/rule.ts';
import { createProgress } from '../report/progress.ts';
import type { Report } from '../report/report.ts';
import { exitCodeOf, run } from '../run.ts';
import { lenses } from '../views/index.ts';
import { choiceOf } from './choice.ts';
import type { Arguments, ExitCode, Io, OptionSpecs } from './command.ts';
import { reportHelp, reportingOf, reportOptions, writeReports } from './reports.ts';
import type { ScanPlan } from './scan-plan.ts';
import { openSource } from './sources.ts';

/** The options of every command that scans, whatever the source. */
export const scanOptions: OptionSpecs = {
  ...reportOptions,
  confidence: { type: 'string' },
  'fail-on': { type: 'string' },
  'max-file-size': { type: 'string' },
};

/** Their help. */
export const scanHelp: string = `  --confidence LEVEL  least confidence to report: ${confidences.join(', ')} (default: medium)
  --fail-on SEVERITY  least severity for exit code 1: ${severities.join(', ')} (default: warn)
  --max-file-size N   do not read files larger than N bytes; they count as gaps
${reportHelp}`;

/** Scans and reports. `quiet`: a clean run says nothing. */
export async function runScan(plan: ScanPlan, args: Arguments, io: Io, quiet: boolean = false): Promise<ExitCode> {
  const reporting = reportingOf(args, io);
  const failOn = choiceOf<Severity>(args, 'fail-on', severities, 'warn');
  const report = await scanned(plan, args, io);
  const code = exitCodeOf(report, failOn);
  if (!quiet || code !== 0 || report.findings.length > 0) await writeReports({ ...report, failOn }, reporting, io);
  return code;
}

async function scanned(plan: ScanPlan, args: Arguments, io: Io): Promise<Report> {
  const progress = createProgress(io.stderr, () => performance.now());
  try {
    const git = { cwd: io.cwd, env: io.env };
    const { source, name } = await openSource(plan, { args, io, git, maxFileSize: maxFileSize(args) });
    return await run(source, {
      rules: builtinRules,
      lenses,
      confidence: choiceOf<Confidence>(args, 'confidence', confidences, 'medium'),
      noise: {
        silence: (findings) => ({ kept: findings, silenced: [] }),
        settle: (findings) => ({ kept: findings, silenced: [] }),
        notices: () => [],
      },
      sourceName: name,
      onProgress: (_, path) => progress.step(path),
    });
  } finally {
    progress.end();
  }
}

function maxFileSize(args: Arguments): number | undefined {
  const text = args.text('max-file-size');
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,14}$/.test(text)) return Number(text);
  throw new UserError(`--max-file-size ${JSON.stringify(text)} is no number of bytes`);
}
