/** `key-sniff verify`: scans, and asks AWS of each key found whether it is live and whose it is. */
import { foundKeysIn } from '../../cloud/found-keys.ts';
import { askAbout } from '../../cloud/identity.ts';
import { withAnswers } from '../../cloud/verification.ts';
import { severities, type Severity } from '../../core/rule.ts';
import { exitCodeOf } from '../../run.ts';
import { awsHelp, awsOptions, connectionOf } from '../aws-options.ts';
import { choiceOf } from '../choice.ts';
import type { Command } from '../command.ts';
import { reportingOf, writeReports } from '../reports.ts';
import { scanPlan } from '../scan-plan.ts';
import { scanSource } from '../scan-run.ts';
import { command as scan } from './scan.ts';

export const command: Command = {
  options: { ...scan.options, ...awsOptions },
  optionalValues: scan.optionalValues ?? [],
  help: `
Scans as \`key-sniff scan\` does, with the same sources and options. Then, for each AWS key that was found with its
secret, STS is asked by GetCallerIdentity whether it is live and whose it is: one call for each key, signed with it
(the secret itself is not sent). A live key is critical, and named as root's where it is. For an ID alone whose account
can't be read from it, GetAccessKeyInfo is asked, signed with your own credentials. Canary tokens are never tried.
A call leaves a trace in CloudTrail, for the key's owner to see. A key about which STS gives no answer is a gap: exit
code 2. Needs the package @aws-sdk/client-sts. Findings that are silenced are not verified.

${awsHelp}

The options of a scan: key-sniff scan --help`,
  run: async (args, io) => {
    const connection = connectionOf(args, io.env);
    const reporting = reportingOf(args, io);
    const failOn = choiceOf<Severity>(args, 'fail-on', severities, 'warn');
    const { report: scanned } = await scanSource(scanPlan(args), args, io);
    const keys = foundKeysIn(scanned.findings);
    const report = withAnswers(scanned, keys, await askAbout(keys, connection));
    await writeReports({ ...report, failOn }, reporting, io);
    return exitCodeOf(report, failOn);
  },
};
