/** `key-sniff revoke`: what it prints, and what it does to a key. */
import { IAMClient, ListAccessKeysCommand } from '@aws-sdk/client-iam';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { iamAt, makeKey, makeUser } from './account.ts';
import { keySniff, type AccessKey, type Run } from './command.ts';
import type { Moto } from './moto.ts';

const anybody = { id: 'nobody', secret: 'nothing' };

export function revoke(moto: Moto): void {
  describe('revoke', () => {
    let folder = '';
    let iam: IAMClient;
    beforeEach(async () => {
      folder = mkdtempSync(join(tmpdir(), 'key-sniff-revoke-'));
      iam = iamAt(moto.url);
      await makeUser(iam, 'ada');
      await makeUser(iam, 'root');
    });
    afterEach(() => rmSync(folder, { recursive: true, force: true }));

    const run = (words: readonly string[], key: AccessKey = anybody): Promise<Run> =>
      keySniff(['revoke', '--endpoint', moto.url, ...words], { cwd: folder, key });
    const keysOf = async (user: string): Promise<readonly string[]> => {
      const { AccessKeyMetadata } = await iam.send(new ListAccessKeysCommand({ UserName: user }));
      return (AccessKeyMetadata ?? []).map(({ AccessKeyId, Status }) => `${AccessKeyId} ${Status}`);
    };

    test('prints the order with account and user filled in, and changes nothing', async () => {
      const leaked = await makeKey(iam, 'ada');
      await moto.calls();
      const offline = await run([leaked.id]);
      expect(offline.stdout).toContain(`${leaked.id} in account 123456789012 (read from the key itself)`);
      expect(offline.stdout).toContain(`--user-name <USER> --access-key-id ${leaked.id} --status Inactive`);
      expect(await moto.calls()).toEqual({});
      const live = await run([leaked.id, '--live']);
      expect(live.stdout).toContain(`${leaked.id} of user ada in account 123456789012`);
      const order = [
        '--status Inactive',
        'cloudtrail lookup-events',
        'create-access-key --user-name ada',
        'delete-access-key --user-name ada',
      ];
      const places = order.map((text) => live.stdout.indexOf(text));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(places).not.toContain(-1);
      expect(await moto.calls()).toEqual({ GetAccessKeyLastUsed: 1 });
      expect(await keysOf('ada')).toEqual([`${leaked.id} Active`]);
      expect([offline.code, live.code]).toEqual([0, 0]);
    });

    test('with --run stops the key, looks at its use and at the other key, and deletes it', async () => {
      const [leaked, other] = [await makeKey(iam, 'ada'), await makeKey(iam, 'ada')];
      await moto.calls();
      const { code, stdout } = await run([leaked.id, '--run']);
      expect(stdout).toContain(
        `Stopped: ${leaked.id} is inactive\nIts use: none is recorded\nAnother key of the same owner: ${other.id}, Active`,
      );
      expect(stdout).toContain(`Deleted: ${leaked.id}\n`);
      expect(stdout).toMatch(/Left to you:\n {2}1\. Look at its use.*cloudtrail lookup-events/);
      expect(await keysOf('ada')).toEqual([`${other.id} Active`]);
      expect(
        Object.keys(await moto.calls())
          .filter((call) => /^(?:Update|Delete|Create)/.test(call))
          .toSorted(),
      ).toEqual(['DeleteAccessKey', 'UpdateAccessKey']);
      expect(code).toBe(0);
    });

    test('with --keep leaves it there, inactive', async () => {
      const leaked = await makeKey(iam, 'ada');
      expect((await run([leaked.id, '--run', '--keep'])).code).toBe(0);
      expect(await keysOf('ada')).toEqual([`${leaked.id} Inactive`]);
    });

    test.each([
      ['one key', 0],
      ['two keys', 1],
    ])('writes a new key for a user with %s into a file of its owner alone', async (_, others) => {
      const leaked = await makeKey(iam, 'ada');
      for (let count = 0; count < others; count++) await makeKey(iam, 'ada');
      const { code, stdout, stderr } = await run([leaked.id, '--run', '--new-key', 'fresh']);
      expect(stderr).not.toContain('key-sniff:');
      const [, id = '', secret = ''] =
        /aws_access_key_id = (\w+)\naws_secret_access_key = (\S+)\n/.exec(
          readFileSync(join(folder, 'fresh'), 'utf8'),
        ) ?? [];
      expect(await keysOf('ada')).toContain(`${id} Active`);
      expect(await keysOf('ada')).toHaveLength(1 + others);
      expect(secret).toHaveLength(40);
      expect(stdout).not.toContain(secret);
      expect(stdout).toContain(`Replaced: the new key ${id}`);
      if (process.platform !== 'win32') expect(statSync(join(folder, 'fresh')).mode & 0o777).toBe(0o600);
      expect(code).toBe(0);
    });

    test('of root acts as root, and needs no other key to delete the very one it is signed with', async () => {
      const leaked = await makeKey(iam, 'root');
      const notRoot = await run([leaked.id, '--root', '--run'], await makeKey(iam, 'ada'));
      expect(notRoot.stderr).toContain('can be reached by root alone');
      expect(await keysOf('root')).toEqual([`${leaked.id} Active`]);
      const { code, stdout } = await run([leaked.id, '--root', '--run'], leaked);
      expect(stdout).toContain(`${leaked.id} of the root user`);
      expect(await keysOf('root')).toEqual([]);
      expect([notRoot.code, code]).toEqual([2, 0]);
    });

    test('refuses what would fail half-way, before anything is done', async () => {
      const leaked = await makeKey(iam, 'ada');
      const other = await makeKey(iam, 'ada');
      mkdirSync(join(folder, '.git'));
      const runs: readonly (readonly [RegExp, Run])[] = [
        [/signed with AKIA\w{16} itself/, await run([leaked.id, '--run'], leaked)],
        [
          /a third can’t be made/,
          await run([leaked.id, '--run', '--keep', '--new-key', join(tmpdir(), `fresh-${process.pid}`)]),
        ],
        [/has no place there/, await run([leaked.id, '--run', '--new-key', 'fresh'])],
        [/user bob has no key|NoSuchEntity/, await run([leaked.id, '--run', '--user', 'bob'])],
        [/is of a session/, await run([leaked.id.replace('AKIA', 'ASIA'), '--run'])],
        [/is no access key ID/, await run(['AIDAXXXXXXXXXXXXXXXX'])],
        [/ECONNREFUSED/, await run([leaked.id, '--run', '--endpoint', 'http://127.0.0.1:1', '--user', 'ada'])],
      ];
      for (const [message, { code, stderr }] of runs) {
        expect(stderr).toMatch(message);
        expect(code).toBe(2);
      }
      expect(existsSync(join(tmpdir(), `fresh-${process.pid}`))).toBe(false);
      expect(await keysOf('ada')).toEqual([`${leaked.id} Active`, `${other.id} Active`]);
    });
  });
}
