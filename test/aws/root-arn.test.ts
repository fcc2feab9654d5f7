import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { someAccount } from '../../src/aws/samples.ts';
import { createEngine, scan } from '../../src/core/scan.ts';

const engine = createEngine(rules.filter(({ id }) => ['root-arn', 'root-identity-used'].includes(id)));
const root = `arn:aws:iam::${someAccount}:root`;
const device = `arn:aws:iam::${someAccount}:mfa/root-account-mfa-device`;

function found(path: string, text: string): readonly string[] {
  return scan(engine, new TextEncoder().encode(text), path).map(({ rule }) => rule.id);
}

describe('silent is root', () => {
  test.each([
    [
      'as principal of a KMS key',
      'key.json',
      `{"Sid":"x","Effect":"Allow","Principal":{"AWS":"${root}"},"Action":"kms:*","Resource":"*"}`,
    ],
    ['as principal of a bucket', 'bucket.tf', `principals {\n  type        = "AWS"\n  identifiers = ["${root}"]\n}`],
    [
      'as principal of a queue, minified',
      'x.js',
      `a={"Statement":[{"Effect":"Allow","Principal":{"AWS":["${root}"]},"Action":"sqs:SendMessage"}]}`,
    ],
    [
      'as principal in escaped JSON',
      'x.tfstate',
      `"policy": "{\\"Statement\\":[{\\"Principal\\":{\\"AWS\\":\\"${root}\\"}}]}"`,
    ],
    [
      'in a trust policy with a condition',
      'role.yaml',
      `Principal:\n  AWS: ${root}\nAction: sts:AssumeRole\nCondition:\n  StringEquals:\n    sts:ExternalId: x`,
    ],
    [
      'of the own account in Terraform',
      'x.tf',
      'x = "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root"',
    ],
    ['of the own account in CloudFormation', 'x.yaml', 'Owner: !Sub arn:${AWS::Partition}:iam::${AWS::AccountId}:root'],
    [
      'in a Deny',
      'deny.json',
      `{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"ArnEquals":{"aws:PrincipalArn":"${root}"}}}`,
    ],
    ['in a condition on PrincipalArn', 'x.ts', `conditions: { StringNotLike: { 'aws:PrincipalArn': '${root}' } }`],
    ['as NotPrincipal', 'x.json', `"NotPrincipal": {"AWS": "${root}"}`],
    ['in an SCP', 'scp/deny-root.hcl', `arns = ["${root}"]`],
    ['in a metric filter', 'alarm.tf', `filter_pattern = "{ $.userIdentity.arn = \\"${root}\\" }"`],
    ['in an EventBridge pattern', 'rule.json', `{"detail":{"userIdentity":{"type":["Root"]}},"arn":"${root}"}`],
    ['in a rule of GuardDuty', 'guardduty/x.yml', `actor: ${root}`],
    ["in a test with documentation's account", 'x.test.ts', `const arn = 'arn:aws:iam::123456789012:root';`],
    [
      "with documentation's account in a profile",
      '.aws/config',
      '[profile x]\nrole_arn = arn:aws:iam::111122223333:root\n',
    ],
    ['in a comment', 'x.py', `# was ${root}`],
    ['in a comment of many lines', 'x.ts', `/**\n * as ${root}\n */`],
    ['in Markdown', 'README.md', `mfa_serial = ${device}`],
    ['in a module that trusts an account', 'x.tf', `trusted_role_arns = [\n  "${root}",\n]`],
    ['in a credential report', 'report.csv', `<root_account>,${root},2020-01-01T00:00:00+00:00,not_supported`],
    ['in a list of devices', 'out.json', `{"VirtualMFADevices":[{"SerialNumber":"${device}"}]}`],
    ['in the removal of its device', 'x.sh', `aws iam delete-virtual-mfa-device --serial-number ${device}`],
    ['in a role that is called root', '.aws/config', `role_arn = arn:aws:iam::${someAccount}:role/root`],
    [
      'with a stand-in for the account',
      'x.sh',
      'aws sts get-session-token --serial-number arn:aws:iam::<ACCOUNT>:mfa/root-account-mfa-device',
    ],
  ])('%s', (_, path, text) => {
    expect(found(path, text)).toEqual([]);
  });
});

describe('reported is root', () => {
  test.each([
    ['in a profile', '.aws/config', `[profile x]\nrole_arn=${root}\n`, 'root-identity-used'],
    ['in a profile, minified JSON', 'x.json', `{"profile":"x","RoleArn":"${root}"}`, 'root-identity-used'],
    ['as MFA device of a profile', '.aws/config', `mfa_serial = ${device}`, 'root-identity-used'],
    ['as MFA device in the environment', '.env', `AWS_MFA_SERIAL="${device}"`, 'root-identity-used'],
    [
      'as MFA device of a call',
      'x.py',
      `sts.get_session_token(SerialNumber="${device}", TokenCode=code)`,
      'root-identity-used',
    ],
    [
      'of an unknown account',
      'x.sh',
      `aws sts get-session-token --serial-number ${device.replace(someAccount, '$ACCOUNT')}`,
      'root-identity-used',
    ],
    ['as user of a cluster', 'aws-auth.yaml', `mapUsers: |\r\n  - userarn: ${root}\r\n`, 'root-identity-used'],
    [
      'in an access entry',
      'x.sh',
      `aws eks create-access-entry --cluster-name x --principal-arn ${root}`,
      'root-identity-used',
    ],
    [
      'in output of STS',
      'log',
      `{\n    "UserId": "${someAccount}",\n    "Account": "${someAccount}",\n    "Arn": "${root}"\n}`,
      'root-identity-used',
    ],
    ['in code', 'x.go', `const owner = "${root}"`, 'root-arn'],
    ['in a setting', 'x.yaml', `é: ü\nowner: ${root}`, 'root-arn'],
  ])('%s', (_, path, text, id) => {
    expect(found(path, text)).toEqual([id]);
  });
});
