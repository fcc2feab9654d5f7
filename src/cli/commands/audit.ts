/** `key-sniff audit`: judges an AWS account by the five practices. */
import { auditAccount } from '../../account/account.ts';
import { defaultLimits, type AuditLimits } from '../../account/audit.ts';
import { reportOfAudit } from '../../account/audit-report.ts';
import { UserError } from '../../core/errors.ts';
import { severities } from '../../core/rule.ts';
import { exitCodeOf } from '../../run.ts';
import { accountOptions, accountTexts } from '../account-texts.ts';
import { awsHelp } from '../aws-options.ts';
import { choiceOf } from '../choice.ts';
import type { Arguments, Command } from '../command.ts';
import { reportHelp, reportingOf, reportOptions, writeReports } from '../reports.ts';

const limitOptions: Readonly<Record<keyof AuditLimits, string>> = {
  keyAge: 'key-age',
  unused: 'unused',
  rootUsed: 'root-used',
  passwordAge: 'password-age',
};

export const command: Command = {
  options: {
    ...reportOptions,
    ...accountOptions,
    ...Object.fromEntries(Object.values(limitOptions).map((name) => [name, { type: 'string' } as const])),
    today: { type: 'string' },
    'fail-on': { type: 'string' },
  },
  help: `
Judges an IAM credential report: root keys, MFA, key age, unused credentials, passwords. REPORT is the CSV, or what
\`aws iam get-credential-report\` prints, or - for standard input. It calls nothing and sends nothing, except with --live.

  aws iam generate-credential-report && aws iam get-credential-report | npx key-sniff audit -

What the report can't say, from what the AWS CLI prints (a file, or - for standard input):

  --account-summary FILE        of get-account-summary: root keys, inactive ones too, and root's MFA
  --password-policy FILE        of get-account-password-policy: length, classes, reuse
  --authorization-details FILE  of get-account-authorization-details: policies on users, groups, administrators

  --live                fetch all of it from AWS, by calls that only read (needs the package @aws-sdk/client-iam)
${awsHelp}

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
    const [limits, today] = [limitsOf(args), dayOf(args)];
    const { texts, skipped } = await accountTexts(args, io);
    const judged = auditAccount(texts, { limits, today, now: io.now });
    const report = reportOfAudit({ ...judged, skipped, milliseconds: Math.round(performance.now() - started) });
    await writeReports({ ...report, failOn }, reporting, io);
    return exitCodeOf(report, failOn);
  },
};

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

/** The end of the day given. */
function dayOf(args: Arguments): Date | undefined {
  const text = args.text('today');
  if (text === undefined) return undefined;
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T23:59:59Z`) : undefined;
  if (day !== undefined && day.toJSON()?.startsWith(text)) return day;
  throw new UserError(`--today ${JSON.stringify(text)} is no date`, { hint: 'write YYYY-MM-DD' });
}
