/** Where the reports of a run go: one to the terminal or a file, any number of others beside it. */
import { resolve } from 'node:path';
import { builtin } from '../builtin/builtin.ts';
import { UserError } from '../core/errors.ts';
import { nearest } from '../core/nearest.ts';
import { ruleUrl } from '../docs/url.ts';
import { formatNames, formats, isFormat, type FormatName } from '../report/formats.ts';
import { writeFile, writeOut } from '../report/output.ts';
import type { Report, ReportOptions } from '../report/report.ts';
import { choiceOf } from './choice.ts';
import type { Arguments, Io, OptionSpecs } from './command.ts';
import { reportToGithub } from './github.ts';
import { hasColor, hasHyperlinks, widthOf } from './terminal.ts';

/** The options of every command that reports. */
export const reportOptions: OptionSpecs = {
  format: { type: 'string' },
  output: { type: 'string' },
  report: { type: 'string', multiple: true },
  'show-secrets': { type: 'boolean' },
};

/** Their help. */
export const reportHelp: string = `  --format NAME       ${formatNames.join(', ')} (default: text)
  --output FILE       write the report to a file
  --report NAME=FILE  one more report; may be repeated
  --show-secrets      print secrets in full (refused in CI)`;

interface Target {
  readonly format: FormatName;
  /** Absolute; absent: standard output. */
  readonly file: string | undefined;
}

/** What to write where. */
export interface Reporting {
  readonly targets: readonly Target[];
  readonly showSecrets: boolean;
}

/** Reads the options. Throws a `UserError` for an unknown format, and for `--show-secrets` in CI, whose logs are kept and shared. */
export function reportingOf(args: Arguments, { cwd, env }: Pick<Io, 'cwd' | 'env'>): Reporting {
  const output = args.text('output');
  const main: Target = {
    format: choiceOf(args, 'format', formatNames, 'text'),
    file: output === undefined ? undefined : resolve(cwd, output),
  };
  if (args.flag('show-secrets') && env['CI'] !== undefined && env['CI'] !== '' && env['CI'] !== 'false') {
    throw new UserError('--show-secrets is refused in CI: its logs are kept and shared', {
      hint: 'run the scan on your own machine',
    });
  }
  return {
    targets: [main, ...args.list('report').map((text) => targetOf(text, cwd))],
    showSecrets: args.flag('show-secrets'),
  };
}

function targetOf(text: string, cwd: string): Target {
  const [format = '', ...rest] = text.split('=');
  const file = rest.join('=');
  if (isFormat(format) && file !== '') return { format, file: resolve(cwd, file) };
  const guess = nearest(format, formatNames);
  throw new UserError(`--report ${JSON.stringify(text)} is not NAME=FILE`, {
    hint:
      guess === undefined || file === '' ? 'for example --report sarif=out.sarif' : `did you mean ${guess}=${file}?`,
  });
}

/** Writes all reports. Nothing is cut when standard output is a pipe. */
export async function writeReports(report: Report, { targets, showSecrets }: Reporting, io: Io): Promise<void> {
  const told = inCi(report, io);
  for (const { format, file } of targets) {
    const reporter = await formats[format]();
    const options = optionsFor(io, { toTerminal: file === undefined, showSecrets });
    const text = reporter(told, options);
    if (file !== undefined) await writeFile(file, text);
    else {
      await writeOut(io.stdout, text);
      if (format === 'text') await reportToGithub(told, options, io);
    }
  }
}

/** GitLab's report names the commit, which only GitLab knows in a shallow checkout of a merge request. */
function inCi(report: Report, { env }: Io): Report {
  const head = env['CI_COMMIT_SHA'];
  return head === undefined ? report : { ...report, summary: { ...report.summary, head } };
}

function optionsFor(
  io: Io,
  { toTerminal, showSecrets }: { readonly toTerminal: boolean; readonly showSecrets: boolean },
): ReportOptions {
  return {
    color: toTerminal && hasColor(io),
    hyperlinks: toTerminal && hasHyperlinks(io),
    showSecrets,
    width: toTerminal ? widthOf(io) : 0,
    ruleUrl: (id) => (builtin().rules.some((rule) => rule.id === id) ? ruleUrl(id) : undefined),
  };
}
