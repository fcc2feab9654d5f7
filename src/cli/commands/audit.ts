/** `key-sniff audit`: judges an IAM credential report by the five practices. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { auditReport, defaultLimits, newestDate, type AuditLimits } from '../../account/audit.ts';
import { reportOfAudit } from '../../account/audit-report.ts';
import { parseCredentialReport } from '../../account/credential-report.ts';
import { messageOf, UserError } from '../../core/errors.ts';
import { severities } from '../../core/rule.ts';
import { exitCodeOf } from '../../run.ts';
import { choiceOf } from '../choice.ts';
import type { Arguments, Command, Io } from '../command.ts';
import { reportHelp, reportingOf, reportOptions, writeReports } from '../reports.ts';
import { readAll } from '../standard-input.ts';

const limitOptions: Readonly<Record<keyof AuditLimits, string>> = {
  keyAge: 'key-age',
  unused: 'unused',
  rootUsed: 'root-used',
  passwordAge: 'password-age',
};

export const command: Command = {
  options: {
    ...reportOptions,
    ...Object.fromEntries(Object.values(limitOptions).map((name) => [name, { type: 'string' } as const])),
    today: { type: 'string' },
    'fail-on': { type: 'string' },
  },
  help: `
Judges an IAM credential report: root keys, MFA, key age, unused credentials, passwords. REPORT is the CSV, or what
\`aws iam get-credential-report\` prints, or - for standard input.

  aws iam generate-credential-report && aws iam get-credential-report | npx key-sniff audit -

  --key-age DAYS        oldest access key (default: ${defaultLimits.keyAge})
  --unused DAYS         longest time without use (default: ${defaultLimits.unused})
  --root-used DAYS      how long ago root's last use must be (default: ${defaultLimits.rootUsed})
  --password-age DAYS   oldest password (default: ${defaultLimits.passwordAge})
  --today YYYY-MM-DD    what ages are counted from (default: today)
  --fail-on SEVERITY    least severity for exit code 1 (default: warn)
${reportHelp}`,
  run: async (args, io) => {
    const started = performance.now();
    const reporting = reportingOf(args, io);
    const failOn = choiceOf(args, 'fail-on', severities, 'warn');
    const file = fileOf(args);
    const rows = parseCredentialReport(await textOf(file, io), file === '-' ? 'standard input' : file);
    const findings = auditReport(rows, limitsOf(args), todayOf(args, io.now, newestDate(rows)));
    const report = reportOfAudit({ file, rows, findings, milliseconds: Math.round(performance.now() - started) });
    await writeReports({ ...report, failOn }, reporting, io);
    return exitCodeOf(report, failOn);
  },
};

function fileOf({ positionals }: Arguments): string {
  const [file, ...others] = positionals;
  if (file !== undefined && others.length === 0) return file;
  throw new UserError(file === undefined ? 'no report given' : 'one report at a time', {
    hint: 'get one with: aws iam generate-credential-report && aws iam get-credential-report > report.json',
  });
}

async function textOf(file: string, io: Io): Promise<string> {
  if (file === '-') return (await readAll(io.stdin)).toString('utf8');
  try {
    return await readFile(resolve(io.cwd, file), 'utf8');
  } catch (cause) {
    throw new UserError(`can't read ${file}: ${messageOf(cause)}`, { cause });
  }
}

function limitsOf(args: Arguments): AuditLimits {
  const limit = (key: keyof AuditLimits): number => {
    const name = limitOptions[key];
    const text = args.text(name);
    if (text === undefined) return defaultLimits[key];
    if (/^\d{1,5}$/.test(text)) return Number(text);
    throw new UserError(`--${name} ${JSON.stringify(text)} is no number of days`);
  };
  return {
    keyAge: limit('keyAge'),
    unused: limit('unused'),
    rootUsed: limit('rootUsed'),
    passwordAge: limit('passwordAge'),
  };
}

/** The day given, else now; but never before the report was made, whose newest date proves a later day. */
function todayOf(args: Arguments, now: Date, newest: Date | undefined): Date {
  const text = args.text('today');
  if (text === undefined) return newest !== undefined && newest > now ? newest : now;
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T23:59:59Z`) : undefined;
  if (day === undefined || Number.isNaN(day.getTime()))
    throw new UserError(`--today ${JSON.stringify(text)} is no date`, { hint: 'write YYYY-MM-DD' });
  return day;
}
