/** `key-sniff verify`: whether keys found are live and whose they are, as STS says. */
import { DeleteAccessKeyCommand } from '@aws-sdk/client-iam';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keyIdOf } from '../../src/aws/samples.ts';
import { createRandom } from '../../src/core/random.ts';
import { base32, base64, generate } from '../../src/core/shape.ts';
import { formatNames } from '../../src/report/formats.ts';
import { iamAt, makeKey, makeUser } from './account.ts';
import { keySniff, reportOf, type AccessKey, type Run, type ToldFinding } from './command.ts';
import type { Moto } from './moto.ts';

const random = createRandom(7);
const madeUp = (account: string): AccessKey => ({
  id: keyIdOf(account).make(random),
  secret: generate([base64(40)], random),
});
const dotenv = ({ id, secret }: AccessKey): string => `AWS_ACCESS_KEY_ID=${id}\nAWS_SECRET_ACCESS_KEY=${secret}\n`;

export function verify(moto: Moto): void {
  describe('verify', () => {
    let folder = '';
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'key-sniff-verify-'));
    });
    afterEach(() => rmSync(folder, { recursive: true, force: true }));

    const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
    const run = (...words: readonly string[]): Promise<Run> =>
      keySniff(['verify', '.', '--endpoint', moto.url, '--format', 'json', ...words], { cwd: folder });
    const of = ({ findings }: { readonly findings: readonly ToldFinding[] }, path: string): ToldFinding => {
      const found = findings.find((finding) => finding.path === path);
      if (found === undefined) throw new Error(`no finding in ${path}`);
      return found;
    };

    test('tells a user’s live key, root’s, a revoked one, a wrong secret and a canary apart, by one call each', async () => {
      const iam = iamAt(moto.url);
      await makeUser(iam, 'ada');
      await makeUser(iam, 'root');
      const [user, root, revoked] = [await makeKey(iam, 'ada'), await makeKey(iam, 'root'), await makeKey(iam, 'ada')];
      await iam.send(new DeleteAccessKeyCommand({ UserName: 'ada', AccessKeyId: revoked.id }));
      await moto.checkCredentials();
      await moto.calls();
      write('user.env', dotenv(user));
      write('again.env', dotenv(user));
      write('root.env', dotenv(root));
      write('revoked.env', dotenv(revoked));
      write('wrong.env', dotenv({ id: root.id, secret: generate([base64(40)], random) }));
      write('canary.env', dotenv(madeUp('171436882533')));
      const ran = await run();
      const report = reportOf(ran);
      expect(of(report, 'user.env')).toMatchObject({
        title: 'Live AWS access key of user ada',
        severity: 'critical',
        details: { verified: 'live', arn: 'arn:aws:iam::123456789012:user/ada', account: '123456789012' },
      });
      expect(of(report, 'user.env').fix.join()).toContain(
        `--user-name ada --access-key-id ${user.id} --status Inactive`,
      );
      expect(of(report, 'again.env').details['verified']).toBe('live');
      expect(of(report, 'root.env')).toMatchObject({
        title: 'Live access key of the AWS root user',
        severity: 'critical',
        details: { verified: 'live', arn: 'arn:aws:iam::123456789012:root' },
      });
      expect(of(report, 'revoked.env')).toMatchObject({ details: { verified: 'not accepted' } });
      expect(of(report, 'revoked.env').title).toContain('not accepted by AWS any more');
      expect(of(report, 'wrong.env').details['verified']).toBe('secret does not belong to the ID');
      expect(of(report, 'canary.env')).toMatchObject({
        ruleId: 'aws-canary-key',
        details: { verified: 'not verified' },
      });
      expect(of(report, 'canary.env').evidence.join()).toContain('canary token of Thinkst');
      expect(report.notices.at(-1)?.message).toBe(
        'AWS keys verified: 2 live (1 of root), 1 not accepted, 1 with another secret, 1 not asked about',
      );
      expect(await moto.calls()).toEqual({ GetCallerIdentity: 4 });
      expect(ran.code).toBe(1);
      for (const { secret } of [user, root, revoked]) expect(ran.stdout + ran.stderr).not.toContain(secret);
    });

    test('gives the answer in every format, and in none a secret', async () => {
      const iam = iamAt(moto.url);
      await makeUser(iam, 'root');
      const key = await makeKey(iam, 'root');
      write('a.env', dotenv(key));
      const files = formatNames.map((format) => ['--report', `${format}=${join(folder, `report-${format}`)}`]).flat();
      await keySniff(['verify', 'a.env', '--endpoint', moto.url, ...files], { cwd: folder });
      const { readFileSync } = await import('node:fs');
      for (const format of formatNames) {
        const text = readFileSync(join(folder, `report-${format}`), 'utf8');
        expect(text).toContain('Live access key of the AWS root user');
        expect(text).not.toContain(key.secret);
      }
    });

    test('takes a temporary key with the token beside it', async () => {
      const sts = new STSClient({
        endpoint: moto.url,
        region: 'us-east-1',
        credentials: { accessKeyId: 'nobody', secretAccessKey: 'nothing' },
      });
      const role = { RoleArn: 'arn:aws:iam::123456789012:role/deploy', RoleSessionName: 'ci' };
      const { Credentials: given } = await sts.send(new AssumeRoleCommand(role));
      write('with.json', JSON.stringify({ Credentials: given }, undefined, 2));
      write(
        'without.env',
        dotenv({ id: generate(['ASIA', 'RTX3GSDSQ', base32(7)], random), secret: generate([base64(40)], random) }),
      );
      const report = reportOf(await run());
      const live = report.findings.filter(({ details }) => details['verified'] === 'live');
      expect(live.map(({ path, details }) => [path, details['arn']])).toEqual([
        ['with.json', 'arn:aws:sts::123456789012:assumed-role/deploy/ci'],
      ]);
      expect(of(report, 'without.env').evidence.join()).toContain('its session token was not found beside it');
    });

    test('asks for the account of an ID alone only where the ID does not say it', async () => {
      const old = generate(['AKIAI', base32(15)], random);
      write('old.txt', `key ${old}\n`);
      write('new.txt', `key ${madeUp('532587168180').id}\n`);
      const without = reportOf(await run());
      expect(of(without, 'old.txt').evidence.join()).toContain('no credentials of your own');
      const words = ['verify', '.', '--endpoint', moto.url, '--format', 'json'];
      const key = { id: 'nobody', secret: 'nothing' };
      const report = reportOf(await keySniff(words, { cwd: folder, key }));
      expect(of(report, 'old.txt').details).toMatchObject({ account: '123456789012' });
      expect(of(report, 'new.txt').evidence.join()).toContain('its secret was not found beside it');
      expect(await moto.calls()).toEqual({ GetAccessKeyInfo: 1 });
    });

    test('tries again when it is throttled; where that does not help, the key is a gap', async () => {
      const iam = iamAt(moto.url);
      await makeUser(iam, 'ada');
      write('a.env', dotenv(await makeKey(iam, 'ada')));
      await moto.throttle(1);
      expect(of(reportOf(await run()), 'a.env').details['verified']).toBe('live');
      await moto.throttle(1000);
      const ran = await run();
      const { skipped, findings } = reportOf(ran);
      expect(skipped).toMatchObject([{ path: 'a.env', gap: true }]);
      expect(skipped[0]?.reason).toMatch(/^AKIA\w{16} could not be verified: Throttling/);
      expect(findings).toHaveLength(1);
      expect(ran.code).toBe(2);
    });

    test('reports what it found, and a gap, where nobody answers', async () => {
      write('a.env', dotenv(madeUp('532587168180')));
      write('b.env', dotenv(madeUp('532587168180')));
      const ran = await run('--endpoint', 'http://127.0.0.1:1');
      const { skipped, findings } = reportOf(ran);
      expect(findings.map(({ path, severity }) => [path, severity])).toEqual([
        ['a.env', 'critical'],
        ['b.env', 'critical'],
      ]);
      expect(skipped.map(({ path, reason }) => [path, reason.includes('ECONNREFUSED')])).toEqual([
        ['a.env', true],
        ['b.env', true],
      ]);
      expect(ran.code).toBe(2);
    });

    test('makes no call where there is no key, and refuses to call over an open line', async () => {
      write('a.txt', 'nothing\n');
      expect((await run()).code).toBe(0);
      expect(await moto.calls()).toEqual({});
      const open = await run('--endpoint', 'http://sts.example.com');
      expect(open.stderr).toContain('an https URL');
      expect(open.code).toBe(2);
    });
  });
}
