/** Which AWS accounts the keys found belong to: with more than one, more than one owner has to act. */
import type { Finding } from '../core/finding.ts';
import type { Notice } from './report.ts';

/** A notice that names the accounts, the one with the most keys first; none where there is one account at most. */
export function accountNotices(findings: readonly Finding[]): readonly Notice[] {
  const counts = new Map<string, number>();
  for (const account of findings.flatMap(accountOf)) counts.set(account, (counts.get(account) ?? 0) + 1);
  if (counts.size < 2) return [];
  const named = [...counts].toSorted(([, a], [, b]) => b - a).map(([account, keys]) => `${account} (${keys})`);
  return [
    {
      message: `the AWS keys belong to ${counts.size} accounts: ${named.join(', ')}`,
      hint: 'Each account has an owner who must stop its keys: tell those of accounts that are not yours.',
    },
  ];
}

/** Examples and keys that are made to be found are notes: nobody has to act on them. */
function accountOf({ ruleId, severity, details }: Finding): readonly string[] {
  const { account = '' } = details;
  return ruleId.startsWith('aws-') && severity !== 'note' && account !== '' ? [account] : [];
}
