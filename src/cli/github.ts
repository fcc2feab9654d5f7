/** What a run under GitHub Actions adds to its log: annotations, and the summary of the step. */
import { appendFileSync } from 'node:fs';
import { messageOf, UserError } from '../core/errors.ts';
import { annotations } from '../report/github.ts';
import { markdownReporter } from '../report/markdown.ts';
import { writeOut } from '../report/output.ts';
import type { Report, ReportOptions } from '../report/report.ts';
import type { Io } from './command.ts';

/** Does nothing elsewhere. The log must already have the findings as text: only some of them become annotations. */
export async function reportToGithub(report: Report, options: ReportOptions, { env, stdout }: Io): Promise<void> {
  if (env['GITHUB_ACTIONS'] !== 'true') return;
  await writeOut(stdout, annotations(report, options));
  const summary = env['GITHUB_STEP_SUMMARY'];
  if (summary === undefined || summary === '') return;
  try {
    appendFileSync(summary, markdownReporter(report, options));
  } catch (error) {
    throw new UserError(`can't write the summary of the step to ${summary}: ${messageOf(error)}`, { cause: error });
  }
}
