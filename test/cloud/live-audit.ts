/** `key-sniff audit --live`: an account made by real calls, fetched by real calls, judged exactly. */
import { PutUserPolicyCommand } from '@aws-sdk/client-iam';
import { describe, expect, test } from 'vitest';
import { iamAt, makeAccount, makeKey, makeUser } from './account.ts';
import { keySniff, reportOf, type ToldFinding } from './command.ts';
import type { Moto } from './moto.ts';

const anybody = { id: 'nobody', secret: 'nothing' };

/** Whom and what a finding is about, in one line. */
function told({ ruleId, severity, details }: ToldFinding): string {
  const { user, group, policy, credential } = details;
  return [severity, ruleId, user, group, policy, credential].filter(Boolean).join(' | ');
}

export function liveAudit(moto: Moto): void {
  const live = ['audit', '--live', '--endpoint', moto.url, '--format', 'json'];

  describe('audit --live', () => {
    test('tells of an account exactly what is wrong with it', async () => {
      await makeAccount(iamAt(moto.url));
      await moto.calls();
      const run = await keySniff([...live, '--today', '2099-01-01'], { key: anybody });
      const { findings, notices, skipped } = reportOf(run);
      expect(findings.map(told)).toEqual([
        'critical | report-root-key | <root_account> | access key 1',
        'critical | report-root-mfa | <root_account>',
        'warn | report-never-used | ada | password',
        'note | report-old-password | ada | password',
        'warn | report-never-used | bob | password',
        'error | report-user-mfa | bob',
        'note | report-old-password | bob | password',
        'warn | report-key-age | bob | access key 1',
        'warn | report-never-used | bob | access key 1',
        'warn | report-key-age | bob | access key 2',
        'warn | report-never-used | bob | access key 2',
        'warn | report-two-keys | bob',
        'error | report-password-policy',
        'error | report-user-policy | bob | AdministratorAccess',
        'note | report-user-no-group | bob',
        'note | report-user-no-group | eve',
        'warn | report-group-mfa | Admins',
        'warn | report-group-mfa | Others',
        'warn | report-admin-policy | Anything',
      ]);
      expect(notices.map(({ message }) => message)).toEqual([
        'practice 1, IAM users in groups instead of root: 57 % (4 of 7 users, groups, roles and own policies)',
        'practice 2, MFA for everyone: 20 % (1 of 5 users with a password, root and groups)',
        'practice 3, Managed access keys: 25 % (1 of 4 users)',
        'practice 4, A password policy: 0 % (0 of 3 passwords and policies for them)',
        'practice 5, Root used as little as possible: 100 % (1 of 1 root users)',
      ]);
      expect(skipped).toEqual([]);
      expect(run.code).toBe(1);
      expect(await moto.calls()).toEqual({
        GenerateCredentialReport: 2,
        GetCredentialReport: 1,
        GetAccountSummary: 1,
        GetAccountPasswordPolicy: 1,
        GetAccountAuthorizationDetails: 1,
      });
    });

    test('of a new account says that root has no MFA, and that there is no password policy', async () => {
      await makeUser(iamAt(moto.url), 'root');
      const { findings } = reportOf(await keySniff(live, { key: anybody }));
      // Where the simulator lists root among the users, AWS does not.
      const ofRoot = findings.filter(({ path }) => path !== 'get-account-authorization-details');
      expect(ofRoot.map((finding) => `${finding.path} | ${told(finding)}`)).toEqual([
        'get-credential-report | critical | report-root-mfa | <root_account>',
        'get-account-password-policy | warn | report-password-policy',
      ]);
    });

    test('names each call that is not allowed as a gap, and judges the others', async () => {
      const iam = iamAt(moto.url);
      await makeUser(iam, 'auditor');
      const key = await makeKey(iam, 'auditor');
      const Statement = {
        Effect: 'Allow',
        Action: ['iam:GenerateCredentialReport', 'iam:GetCredentialReport'],
        Resource: '*',
      };
      const PolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement: [Statement] });
      await iam.send(new PutUserPolicyCommand({ UserName: 'auditor', PolicyName: 'Report', PolicyDocument }));
      await moto.checkCredentials();
      const run = await keySniff([...live, '--today', '2099-01-01'], { key });
      const { findings, skipped } = reportOf(run);
      expect(findings.map(told)).toEqual([
        'warn | report-key-age | auditor | access key 1',
        'warn | report-unused | auditor | access key 1',
      ]);
      expect(skipped.map(({ path, gap }) => [path, gap])).toEqual([
        ['get-account-summary', true],
        ['get-account-password-policy', true],
        ['get-account-authorization-details', true],
      ]);
      expect(skipped[0]?.reason).toContain('AccessDenied');
      expect(run.code).toBe(2);
    });

    test('says in one line when the credentials are refused, missing, or nobody answers', async () => {
      await moto.checkCredentials();
      const refused = await keySniff(live, { key: anybody });
      expect(refused.stderr).toMatch(
        /^key-sniff: aws iam get-credential-report: InvalidClientTokenId.*\n {2}your credentials are not accepted/m,
      );
      const missing = await keySniff(live);
      expect(missing.stderr).toMatch(/^key-sniff: .*CredentialsProviderError.*\n {2}sign in/m);
      const silent = await keySniff(['audit', '--live', '--endpoint', 'http://127.0.0.1:1'], { key: anybody });
      expect(silent.stderr).toMatch(/^key-sniff: .*ECONNREFUSED.*\n {2}check the network and --endpoint$/m);
      expect([refused.code, missing.code, silent.code]).toEqual([2, 2, 2]);
      expect(refused.stdout + missing.stdout + silent.stdout).toBe('');
    });
  });
}
