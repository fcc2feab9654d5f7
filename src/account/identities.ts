/** Judges users, groups and policies of an account: practice 1, and MFA as far as policies enforce it. */
import type { AuditFinding, Subject } from './audit.ts';
import {
  asksForMfa,
  isAdmin,
  isAdministratorAccess,
  isOfAws,
  type Authorization,
  type Principal,
} from './authorization.ts';

/** All findings: users, groups, roles, then policies, in their order. */
export function auditIdentities({ file, principals, policies }: Authorization): readonly AuditFinding[] {
  const ofPrincipals = principals.flatMap((principal) => [
    ...(principal.kind === 'user' ? auditUser(principal, file) : auditInline(principal, file)),
    ...(principal.kind === 'group' ? auditGroup(principal, file) : []),
  ]);
  const ofPolicies = policies
    .filter((policy) => policy.attachments > 0 && !isAdministratorAccess(policy.arn) && isAdmin(policy))
    .map(({ name, arn, line, attachments }) =>
      finding('report-admin-policy', { policy: name, arn, file, line }, `attached ${times(attachments)}`),
    );
  return [...ofPrincipals, ...ofPolicies];
}

function finding(ruleId: string, subject: Subject, fact: string): AuditFinding {
  return { ruleId, subject, credential: '', fact };
}

const times = (number: number): string => (number === 1 ? 'once' : `${number} times`);

function auditUser({ name, arn, line, groups, policies }: Principal, file: string): readonly AuditFinding[] {
  const subject: Subject = { user: name, arn, file, line };
  const found = policies.map((policy): AuditFinding => {
    const fact = `${policy.arn === undefined ? 'inline' : 'attached'} policy ${policy.name}`;
    const one = finding('report-user-policy', { ...subject, policy: policy.name }, fact);
    const title = 'An administrator’s policy is on a user instead of a group';
    return isAdmin(policy) ? { ...one, severity: 'error', title } : one;
  });
  return groups.length > 0 ? found : [...found, finding('report-user-no-group', subject, 'GroupList is empty')];
}

/** Managed policies are judged once, for themselves. */
function auditInline({ kind, name, arn, line, policies }: Principal, file: string): readonly AuditFinding[] {
  const holder = kind === 'group' ? { group: name } : {};
  return policies
    .filter((policy) => policy.arn === undefined && isAdmin(policy))
    .map((policy) =>
      finding('report-admin-policy', { ...holder, policy: policy.name, arn, file, line }, `inline in ${kind} ${name}`),
    );
}

function auditGroup({ name, arn, line, policies }: Principal, file: string): readonly AuditFinding[] {
  const admin = policies.find(isAdmin);
  // AWS's own policies do not ask for MFA; of others whose text is not there nobody can tell.
  const isUnknown = policies.some(({ statements, arn }) => statements === undefined && !isOfAws(arn));
  if (admin === undefined || isUnknown || policies.some(asksForMfa)) return [];
  const fact = `has ${admin.name}, and no policy on it asks for MFA`;
  return [finding('report-group-mfa', { group: name, arn, file, line }, fact)];
}
