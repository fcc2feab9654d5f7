/** Judges the settings of an account as a whole: its summary and its password policy. */
import { get, literal, type Value } from '../iac/tree.ts';
import type { AuditFinding, Subject } from './audit.ts';
import { ROOT_USER } from './credential-report.ts';
import { need, readJson, type JsonDocument, type NamedText } from './json-document.ts';

const SUMMARY_HINT = 'get it with: aws iam get-account-summary';
const POLICY_HINT = 'get it with: aws iam get-account-password-policy';

/**
 * Judges what `aws iam get-account-summary` prints. A root key counts here even when it is inactive, which a credential
 * report does not show. Throws a `UserError` where the text is something else.
 */
export function auditSummary(source: NamedText): readonly AuditFinding[] {
  const document = readJson(source, SUMMARY_HINT);
  const summary = need(document, 'SummaryMap', SUMMARY_HINT);
  const count = (key: string): number => Number(literal(get(summary, key)) ?? Number.NaN);
  const about = (ruleId: string, key: string, title: string): AuditFinding => ({
    ruleId,
    subject: { user: ROOT_USER, ...placeOf(document, get(summary, key)) },
    credential: '',
    fact: `${key} is ${count(key)}`,
    title,
  });
  return [
    ...(count('AccountAccessKeysPresent') > 0
      ? [about('report-root-key', 'AccountAccessKeysPresent', 'The root user has an access key')]
      : []),
    ...(count('AccountSigningCertificatesPresent') > 0
      ? [about('report-root-key', 'AccountSigningCertificatesPresent', 'The root user has a signing certificate')]
      : []),
    ...(count('AccountMFAEnabled') === 0
      ? [about('report-root-mfa', 'AccountMFAEnabled', 'The root user has no MFA device')]
      : []),
  ];
}

function placeOf({ file, lineAt }: JsonDocument, value: Value | undefined): Pick<Subject, 'file' | 'line'> {
  return { file, line: lineAt(value?.start ?? 0) };
}

/** AWS's own policy asks for so many characters; a custom one that asks for fewer is worse than none. */
const AWS_LENGTH = 8;
/** CIS AWS Foundations Benchmark. */
const CIS_LENGTH = 14;
const CIS_REUSE = 24;
const CLASSES = [
  'RequireUppercaseCharacters',
  'RequireLowercaseCharacters',
  'RequireNumbers',
  'RequireSymbols',
] as const;
const FEWEST_CLASSES = 3;

/**
 * Judges what `aws iam get-account-password-policy` prints; `{"PasswordPolicy": null}` stands for an account without
 * a policy of its own. Throws a `UserError` where the text is something else.
 */
export function auditPasswordPolicy(source: NamedText): readonly AuditFinding[] {
  const document = readJson(source, POLICY_HINT);
  const policy = need(document, 'PasswordPolicy', POLICY_HINT);
  const subject = placeOf(document, policy);
  const found = { ruleId: 'report-password-policy', subject, credential: '' };
  if (policy.kind !== 'map') {
    const fact = 'AWS’s default holds: 8 characters of three classes, old passwords may be used again';
    return [{ ...found, title: 'The account has no password policy of its own', fact }];
  }
  const { faults, isWeakest } = faultsOf(policy);
  if (faults.length === 0) return [];
  return [{ ...found, fact: faults.join('; '), ...(isWeakest ? { severity: 'error' } : {}) }];
}

function faultsOf(policy: Value): { readonly faults: readonly string[]; readonly isWeakest: boolean } {
  const number = (key: string): number => Number(literal(get(policy, key)) ?? 0);
  const length = number('MinimumPasswordLength');
  const classes = CLASSES.filter((key) => literal(get(policy, key)) === 'true').length;
  const reuse = number('PasswordReusePrevention');
  return {
    faults: [
      ...(length < CIS_LENGTH ? [`minimum length ${length}`] : []),
      ...(classes < FEWEST_CLASSES ? [`${classes} of 4 character classes`] : []),
      ...(reuse < CIS_REUSE ? [`${reuse} old passwords remembered`] : []),
    ],
    isWeakest: length < AWS_LENGTH || classes < FEWEST_CLASSES,
  };
}
