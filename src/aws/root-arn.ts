/** ARNs of the account root user in text, and what the text around says of them. */
import { isDocumentationAccount } from './known-accounts.ts';
import { linesAround } from './lines.ts';

/** `arn:aws:iam::…:root`, or the ARN of root's virtual MFA device. */
export interface RootArn {
  readonly start: number;
  readonly end: number;
  /** As it is written: twelve digits, or a variable such as `${AWS::AccountId}`. */
  readonly account: string;
  readonly isMfaDevice: boolean;
}

/** Words of which one stands in each of them. */
export const rootKeywords: readonly string[] = [':root', 'root-account-mfa-device'];

// Takes the root user's ARN of any partition with an account number or a variable; not `:role/root`, `:rootless` nor `<ACCOUNT>`.
const ROOT_ARN =
  /(?<![\w-])arn:(?:aws(?:-[a-z]{1,6}){0,2}|\$\{[\w:.]{1,60}\}):iam::(\d{12}|\$\{[^{}\n]{1,80}\}|\$\w{1,60}|\{[\w.]{1,60}\}|#\{[^{}\n]{1,80}\})(?::root|(:mfa\/root-account-mfa-device))(?![\w/-])/g;

/** All of the text, in order, but those of accounts that documentation uses. */
export function rootArnsIn(text: string): readonly RootArn[] {
  return [...text.matchAll(ROOT_ARN)]
    .map(({ 0: arn, 1: account = '', 2: mfa, index }) => ({
      start: index,
      end: index + arn.length,
      account,
      isMfaDevice: mfa !== undefined,
    }))
    .filter(({ account }) => !isDocumentationAccount(account));
}

/** The account's number, where it is written as one. */
export function accountOfArn({ account }: RootArn): string | undefined {
  return /^\d{12}$/.test(account) ? account : undefined;
}

// Takes `README.md` and `doc/x.rst`; not `x.json`.
const PROSE_FILE = /\.(?:md|mdx|markdown|rst|adoc|asciidoc|txt|html?|tex|org|wiki|textile)$/i;

/** Whether files of such a name are read by people, not by machines. */
export function isProse(path: string): boolean {
  return PROSE_FILE.test(path);
}

// Takes `  # `, `// `, ` * `, `-- `, `<!--`, `REM `; not `x = 1 # `.
const COMMENT_LINE = /^[ \t]*(?:#|\/\/|\/\*|\*|--[ \t]|<!--|;|%|rem\b)/i;

/** Whether the place is on a line that is a comment. */
export function isInComment(text: string, at: number): boolean {
  return COMMENT_LINE.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at));
}

/** How the root user is made use of. */
export type RootUse = 'mfa' | 'mfa-delete' | 'login' | 'role' | 'cluster' | 'caller' | 'event';

const LOOK_BACK = 80;
const NEAR = { lines: 12, characters: 1500 } as const;
const CLOSE = { lines: 4, characters: 400 } as const;

// Takes `mfa_serial = `, `AWS_MFA_SERIAL="`, `MFA_DEVICE_ARN=`; not `SerialNumber: `.
const MFA_SETTING = /mfa_?(?:serial|device|arn)\w{0,20}["']?\s{0,8}[:=]\s{0,8}["']?$/i;
// Takes `--serial-number ` and `SerialNumber: "`.
const MFA_ARGUMENT = /(?:--serial-number|serial_?number["']?\s{0,4}[:=(]?|withSerialNumber\()[\s=]{0,8}["']?$/i;
// Takes what asks for a session; not what lists, deletes or enables a device.
const SESSION_CALL = /get-?_?session-?_?token|assume-?_?role|token_?code/i;
const MFA_DELETE = /--mfa[\s=]{1,8}["']?$/i;
// Takes `role_arn = `, `--role-arn `, `"RoleArn": "`, `- rolearn: `; not `trusted_role_arns = [`.
const ROLE = /(?<![\w-])(?:--)?(?:aws_)?role[-_]?arn["']?\s{0,8}[:=]?\s{0,8}["']?$/i;
// Takes `login_session = `, as `aws login` writes it.
const LOGIN = /(?<!\w)login_session\s{0,8}=\s{0,8}["']?$/i;
// Takes `- arn: ` and `--arn `, of a mapping that eksctl makes; not `role-arn: `.
const MAPPED = /(?:(?<![\w-])arn["']?\s{0,8}:|--arn)[\s=]{0,8}["']?$/i;
const MAPPING_WORDS = /iam_?identity_?mapping/i;
// Takes `- userarn: ` of a cluster's aws-auth.
const CLUSTER_USER = /(?<!\w)userarn["']?\s{0,8}[:=]\s{0,8}["']?$/i;
// Takes `principal_arn = "` and `--principal-arn `; not `aws:PrincipalArn": "`, a condition.
const CLUSTER_PRINCIPAL = /(?<![\w:-])(?:--)?principal[-_]?arn["']?\s{0,8}[:=]?\s{0,8}["']?$/i;
const CLUSTER_WORDS = /\beks\b|eks[_-]|access[-_]?entr/i;

/** Settings that say by their own name what the identity is for. */
const OWN_SETTINGS: readonly (readonly [RegExp, RootUse])[] = [
  [LOGIN, 'login'],
  [ROLE, 'role'],
  [CLUSTER_USER, 'cluster'],
];
/** Settings of a cluster where such words stand near. */
const CLUSTER_SETTINGS = [
  { setting: CLUSTER_PRINCIPAL, words: CLUSTER_WORDS, within: CLOSE },
  { setting: MAPPED, words: MAPPING_WORDS, within: NEAR },
] as const;

/** How the text uses the ARN as an identity; undefined where it does not. */
export function useOf(text: string, arn: RootArn): RootUse | undefined {
  const before = text.slice(Math.max(0, arn.start - LOOK_BACK), arn.start);
  if (arn.isMfaDevice) return useOfDevice(text, arn, before);
  const own = OWN_SETTINGS.find(([setting]) => setting.test(before));
  if (own !== undefined) return own[1];
  const isCluster = CLUSTER_SETTINGS.some(
    ({ setting, words, within }) => setting.test(before) && words.test(linesAround(text, arn.start, within)),
  );
  if (isCluster) return 'cluster';
  if (isCaller(text, arn)) return 'caller';
  return isEvent(text, arn) ? 'event' : undefined;
}

function useOfDevice(text: string, arn: RootArn, before: string): RootUse | undefined {
  if (MFA_SETTING.test(before)) return 'mfa';
  if (MFA_DELETE.test(before)) return 'mfa-delete';
  const asksForSession = SESSION_CALL.test(linesAround(text, arn.start, CLOSE));
  return MFA_ARGUMENT.test(before) && asksForSession ? 'mfa' : undefined;
}

/** Output of get-caller-identity: only root's user ID is the account's number. */
function isCaller(text: string, arn: RootArn): boolean {
  const account = accountOfArn(arn);
  if (account === undefined) return false;
  const around = linesAround(text, arn.start, CLOSE);
  const isJson = new RegExp(`"?UserId"?\\s{0,4}[:=]\\s{0,4}["']?${account}\\b`).test(around);
  const line = linesAround(text, arn.start, { lines: 0, characters: 200 });
  return isJson || new RegExp(`^${account}\\s+arn:\\S+\\s+${account}\\s*$`, 'm').test(line);
}

/** An event of CloudTrail that root's own access key caused. */
function isEvent(text: string, { start }: RootArn): boolean {
  const around = linesAround(text, start, NEAR);
  return /"type"\s{0,4}:\s{0,4}"Root"/.test(around) && /"accessKeyId"\s{0,4}:\s{0,4}"AKIA/.test(around);
}

/**
 * Words of policies and of what watches over root: where one stands near, the ARN names the account, or is matched
 * against, and nobody acts as root. A structured reading of the file decides better; this is for any text.
 */
const POLICY_WORDS =
  /princip|identifiers|(?<![\w:])"?AWS"?\s{0,4}[:=]|"?(?:Effect|Statement|Action|Condition|Sid|NotAction|Resource)"?\s{0,4}[:=]|Arn(?:Not)?(?:Like|Equals)|String(?:Not)?(?:Like|Equals)|trust|assume|grant|polic|admins?\b|administrators|allowed|allow_|deny|\bscp\b|\brcp\b|guardrail|userIdentity|user_identity|eventName|metric.?filter|filter.?pattern|guardduty|cloudtrail|prowler|securityhub|config.?rule|resource-?owner|credential.?report|kms|key_owner|key_users|vpc.?endpoint|<root_account>/i;

/** Whether the lines around speak of policies, or of watching root. */
export function isAboutPolicy(text: string, { start }: RootArn): boolean {
  return POLICY_WORDS.test(linesAround(text, start, NEAR));
}

// Takes `scp/deny-root.json`, `policies/key.json`, `guardduty/rule.yml`; not `src/owner.ts`.
const POLICY_FILE =
  /polic|scps?\b|rcps?\b|guardrail|guardduty|cloudtrail|prowler|kms|trust|iam|securityhub|detection|sigma|falco/i;

/** Whether the file is named as one that holds policies, or watches root. */
export function isPolicyFile(path: string): boolean {
  return POLICY_FILE.test(path);
}
