/** Writes into a scan's report what AWS said of the keys in it. */
import { detailsOf } from '../aws/details.ts';
import { endSession, stopRootKey, stopUserKey } from '../aws/remedy.ts';
import type { Skipped } from '../core/blob.ts';
import type { Finding } from '../core/finding.ts';
import { severities, type Severity } from '../core/rule.ts';
import type { Notice, Report } from '../report/report.ts';
import type { FoundKey } from './found-keys.ts';
import type { Answer } from './identity.ts';

/** The report with the answers in its findings; a key about which nobody could be asked is a gap. */
export function withAnswers(report: Report, keys: readonly FoundKey[], answers: readonly Answer[]): Report {
  const findings = [...report.findings];
  const gaps: Skipped[] = [];
  keys.forEach((key, index) => {
    const answer = answers[index];
    if (answer === undefined) return;
    for (const place of key.findings) {
      const finding = findings[place];
      if (finding !== undefined) findings[place] = { ...finding, ...changes(finding, key, answer) };
    }
    const first = report.findings[key.findings[0] ?? -1];
    if (answer.kind === 'failed' && first !== undefined) {
      gaps.push({ path: first.path, reason: `${key.id} could not be verified: ${answer.why}`, gap: true });
    }
  });
  const skipped = [...report.skipped, ...gaps];
  return {
    ...report,
    findings,
    skipped,
    notices: [...report.notices, tally(answers)],
    summary: { ...report.summary, skipped: skipped.length },
  };
}

type Changes = Partial<Pick<Finding, 'title' | 'severity' | 'details' | 'evidence' | 'fix'>>;

function changes(finding: Finding, key: FoundKey, answer: Answer): Changes {
  const { arn, account } = { arn: undefined, account: key.account, ...answer };
  const told = {
    details: {
      ...finding.details,
      ...detailsOf({ accessKeyId: key.id, account, arn, verified: words[answer.kind] }),
    },
    evidence: [...finding.evidence, evidenceOf(answer)],
  };
  if (answer.kind === 'live') return { ...told, severity: 'critical', ...ownerOf(key, answer) };
  const suffix = suffixes[answer.kind];
  return {
    ...told,
    ...(suffix === undefined ? {} : { title: `${finding.title} (${suffix})` }),
    ...(answer.kind === 'dead' || answer.kind === 'expired' ? { severity: atMostWarn(finding.severity) } : {}),
  };
}

const words: Readonly<Record<Answer['kind'], string>> = {
  live: 'live',
  dead: 'not accepted',
  'wrong-secret': 'secret does not belong to the ID',
  expired: 'expired',
  account: 'account asked for, not verified',
  'not-asked': 'not verified',
  failed: 'not verified',
};

const suffixes: Partial<Readonly<Record<Answer['kind'], string>>> = {
  dead: 'not accepted by AWS any more',
  'wrong-secret': 'the ID exists, its secret is another',
  expired: 'expired',
};

function evidenceOf(answer: Answer): string {
  switch (answer.kind) {
    case 'live':
      return `STS GetCallerIdentity answers: ${answer.arn}`;
    case 'dead':
      return 'STS does not know the key: it is deleted, deactivated, or of another partition (--region)';
    case 'wrong-secret':
      return 'STS knows the key ID, and not this secret';
    case 'expired':
      return 'STS says that it has expired';
    case 'account':
      return `STS GetAccessKeyInfo answers: account ${answer.account}`;
    case 'not-asked':
    case 'failed':
      return `not verified: ${answer.why}`;
  }
}

function atMostWarn(severity: Severity): Severity {
  return severities.indexOf(severity) > severities.indexOf('warn') ? 'warn' : severity;
}

function ownerOf({ id }: FoundKey, { arn, account }: Extract<Answer, { kind: 'live' }>): Changes {
  if (arn.endsWith(':root')) return { title: 'Live access key of the AWS root user', fix: stopRootKey({ id }) };
  // Takes `arn:aws:iam::123456789012:user/team/ada`; not the ARN of a role's session.
  const user = /:user\/(?:.*\/)?([^/]+)$/.exec(arn)?.[1];
  if (id.startsWith('ASIA') || user === undefined) return { title: 'Live AWS credentials', fix: endSession({ id }) };
  return { title: `Live AWS access key of user ${user}`, fix: stopUserKey({ id, account, user }) };
}

function tally(answers: readonly Answer[]): Notice {
  const of = (...kinds: readonly Answer['kind'][]): number => answers.filter(({ kind }) => kinds.includes(kind)).length;
  const roots = answers.filter((answer) => answer.kind === 'live' && answer.arn.endsWith(':root')).length;
  const parts = [
    `${of('live')} live${roots === 0 ? '' : ` (${roots} of root)`}`,
    `${of('dead', 'expired')} not accepted`,
    `${of('wrong-secret')} with another secret`,
    `${of('account', 'not-asked')} not asked about`,
    `${of('failed')} without an answer`,
  ].filter((part) => !part.startsWith('0 '));
  const message = answers.length === 0 ? 'no AWS key to verify was found' : `AWS keys verified: ${parts.join(', ')}`;
  return { message };
}
