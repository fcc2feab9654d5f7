/** The doctor on machines made for it: real files in a temporary home. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keyId, secretKey, sessionToken, someAccount, temporaryKeyId } from '../../src/aws/samples.ts';
import { createRandom } from '../../src/core/random.ts';
import { examine } from '../../src/machine/doctor.ts';
import type { Machine } from '../../src/machine/machine.ts';

const random = createRandom(3);
const [id, secret, token, temporary] = [keyId, secretKey, sessionToken, temporaryKeyId].map((one) => one.make(random));
const cli = new URL('../../dist/cli.js', import.meta.url).pathname;

let top = '';
let home = '';
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'key-sniff-doctor-'));
  home = join(top, 'home');
  mkdirSync(home);
});
afterEach(() => rmSync(top, { recursive: true, force: true }));

function write(path: string, text: string, mode: number = 0o600): string {
  const file = join(top, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  chmodSync(file, mode);
  return file;
}

const keys = `[work]\naws_access_key_id = ${id}\naws_secret_access_key = ${secret}\n`;
const session = `[work]\naws_access_key_id = ${temporary}\naws_secret_access_key = ${secret}\naws_session_token = ${token}\n`;

function machine(change: Partial<Machine> = {}): Machine {
  return {
    env: {},
    home,
    platform: 'linux',
    release: '6.1.0',
    windowsDrive: join(top, 'c'),
    now: new Date(),
    ...change,
  };
}

/** Rule, path and what it is about; nothing of it may hold the secret. */
async function diagnose(change: Partial<Machine> = {}): Promise<readonly string[]> {
  const { report } = await examine(machine(change), home);
  const { secret: _, ...rest } = { ...report, secret: '' };
  expect(JSON.stringify(rest)).not.toContain(secret);
  return report.findings.map(({ ruleId, path, redacted, kind, severity }) =>
    [severity, ruleId, path, kind === 'secret' ? '' : redacted].join(' ').trim(),
  );
}

describe('the doctor', () => {
  test('has nothing against an empty home, nor against sessions and SSO', async () => {
    expect(await diagnose()).toEqual([]);
    write('home/.aws/credentials', session);
    write('home/.aws/config', '[profile work]\nsso_session = w\nsso_account_id = 123456789012\n');
    write('home/.bash_history', `ls\ngit commit\naws iam ${['create', 'access', 'key'].join('-')}\n`);
    expect(await diagnose()).toEqual([]);
  });

  test.skipIf(process.platform === 'win32')('finds files of credentials that others can read', async () => {
    write('home/.aws/credentials', session, 0o644);
    write('home/.aws/sso/cache/a.json', '{}', 0o640);
    write('home/.netrc', 'machine example.com login ada\n', 0o604);
    write('home/.aws/config', '', 0o600);
    chmodSync(join(home, '.aws'), 0o777);
    expect(await diagnose()).toEqual([
      'warn aws-credentials-mode ~/.aws/credentials ~/.aws/credentials',
      'warn aws-credentials-mode ~/.aws/sso/cache/a.json ~/.aws/sso/cache/a.json',
      'warn aws-credentials-mode ~/.netrc ~/.netrc',
      'warn aws-credentials-mode ~/.aws ~/.aws',
    ]);
    expect(await diagnose({ platform: 'win32' })).toEqual([]);
  });

  test('finds long-lived keys, wherever the environment puts the files, and in it', async () => {
    const file = write('elsewhere/keys', keys);
    const config = write('elsewhere/config', keys.replace('[work]', '[profile root]'));
    const env = {
      AWS_SHARED_CREDENTIALS_FILE: file,
      AWS_CONFIG_FILE: config,
      AWS_ACCESS_KEY_ID: id,
      AWS_SECRET_ACCESS_KEY: secret,
    };
    expect(await diagnose({ env })).toEqual([
      `warn aws-long-lived-key ${file} profile work`,
      `critical aws-long-lived-key ${config} profile root`,
      'warn aws-long-lived-key environment AWS_ACCESS_KEY_ID',
    ]);
  });

  test('counts the age of files with such keys only', async () => {
    const old = new Date(Date.now() - 91 * 86_400_000);
    utimesSync(write('home/.aws/credentials', keys), old, old);
    utimesSync(write('home/.aws/config', '[default]\nregion = eu-west-1\n'), old, old);
    expect(await diagnose()).toEqual([
      'warn aws-long-lived-key ~/.aws/credentials profile work',
      'warn aws-old-credentials ~/.aws/credentials ~/.aws/credentials',
    ]);
  });

  test('finds key files of the console among downloads, also where the folder has another name', async () => {
    const table = `\uFEFFAccess key ID,Secret access key\r\n${id},${secret}\r\n`;
    write('home/Downloads/rootkey.csv', `AWSAccessKeyId=${id}\nAWSSecretKey=${secret}\n`);
    write('home/Desktop/rootkey (1).csv', '');
    write('home/Téléchargements/ada_accessKeys.csv', table);
    write('home/Téléchargements/credentials.csv', 'name,mail\nada,ada@example.com\n');
    write('home/.config/user-dirs.dirs', '# x\nXDG_DOWNLOAD_DIR="$HOME/Téléchargements"\n');
    expect(await diagnose()).toEqual([
      'critical aws-key-download ~/Downloads/rootkey.csv ~/Downloads/rootkey.csv',
      'critical aws-key-download ~/Desktop/rootkey (1).csv ~/Desktop/rootkey (1).csv',
      'error aws-key-download ~/Téléchargements/ada_accessKeys.csv ~/Téléchargements/ada_accessKeys.csv',
    ]);
  });

  test('finds keys in histories and profiles, its own credentials in any spelling, and root’s device', async () => {
    write('home/.aws/credentials', keys);
    const device = ['arn:aws:iam:', someAccount, 'mfa/root-account-mfa-device'].join(':');
    write('home/.aws/config', `[profile r]\nmfa_serial = ${device}\n`);
    write('home/.bash_history', `echo ${Buffer.from(secret ?? '').toString('base64')}\n`);
    write(
      'home/.zshrc',
      `export AWS_ACCESS_KEY_ID=${keyId.make(random)}\nexport AWS_SECRET_ACCESS_KEY=${secretKey.make(random)}\n`,
    );
    write('home/.local/share/powershell/PSReadLine/ConsoleHost_history.txt', `$x = "${keyId.make(random)}"\n`);
    write('history', `curl -u x ${keyId.make(random)}\n`);
    const found = await diagnose({ env: { HISTFILE: join(top, 'history') } });
    expect(found.map((line) => line.split(' ').slice(0, 3).join(' ')).toSorted()).toEqual([
      'critical aws-access-key-pair ~/.zshrc',
      'critical aws-local-credential ~/.bash_history',
      `error aws-access-key-id ${join(top, 'history')}`,
      'error aws-access-key-id ~/.local/share/powershell/PSReadLine/ConsoleHost_history.txt',
      'error root-identity-used ~/.aws/config',
      'warn aws-long-lived-key ~/.aws/credentials',
    ]);
  });

  test('in the Linux of Windows looks into the homes of Windows, whose modes say nothing', async () => {
    write('c/Users/Ada/.aws/credentials', keys, 0o777);
    write('c/Users/Public/.aws/credentials', keys, 0o777);
    const windowsKey = write('c/Users/Ada/Downloads/rootkey.csv', '');
    expect(await diagnose()).toEqual([]);
    expect(await diagnose({ release: '5.15.90.1-microsoft-standard-WSL2' })).toEqual([
      `warn aws-long-lived-key ${join(top, 'c/Users/Ada/.aws/credentials')} profile work`,
      ['critical aws-key-download', windowsKey, windowsKey].join(' '),
    ]);
  });

  test.skipIf(process.platform === 'win32')('names what it can’t read as a gap', async () => {
    mkdirSync(join(home, '.aws'));
    symlinkSync('credentials', join(home, '.aws/credentials'));
    const { report } = await examine(machine(), home);
    expect(report.skipped.map(({ path, gap, reason }) => [path, gap, reason.slice(0, 5)])).toEqual([
      ['~/.aws/credentials', true, 'ELOOP'],
    ]);
  });
});

interface Run {
  readonly code: number | null;
  readonly output: string;
}

function doctor(cwd: string, ...words: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'doctor', ...words], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: home, GIT_CONFIG_NOSYSTEM: '1', NO_COLOR: '1' },
  });
  return { code: status, output: stdout + stderr };
}

function git(cwd: string, ...words: readonly string[]): void {
  execFileSync('git', [...words], { cwd, env: { PATH: process.env['PATH'], HOME: home, GIT_CONFIG_NOSYSTEM: '1' } });
}

describe('the command', () => {
  test('outside a repository says so, and ends with 0', () => {
    const { code, output } = doctor(home);
    expect(output).toContain('Not inside a git work tree: no hooks were looked at');
    expect(code).toBe(0);
  });

  test.skipIf(process.platform === 'win32')(
    'with --fix closes modes and installs the hooks, and touches nothing else',
    () => {
      const file = write('home/.aws/credentials', keys, 0o644);
      git(home, 'init', '--quiet', 'repo');
      const before = doctor(join(home, 'repo'));
      expect(before.output).toContain('Commits in this repository are not guarded');
      expect(before.code).toBe(2);
      const { code, output } = doctor(join(home, 'repo'), '--fix');
      expect(output).toContain('Fixed: ~/.aws/credentials has mode 0600 now');
      expect(output).toContain('Fixed: hooks installed in');
      expect(output).toContain('Commits are guarded.');
      expect(output).toContain('aws-long-lived-key');
      expect(output).not.toContain(secret);
      expect(statSync(file).mode & 0o777).toBe(0o600);
      expect(code).toBe(1);
    },
  );

  test.skipIf(process.platform === 'win32')('tells of hooks that git never runs', () => {
    const repo = join(home, 'repo');
    git(home, 'init', '--quiet', 'repo');
    expect(doctor(repo, '--fix').code).toBe(0);
    chmodSync(join(repo, '.git/hooks/pre-commit'), 0o644);
    const idle = doctor(repo);
    expect(idle.output).toContain('Git passes over a hook that is not executable');
    expect(idle.code).toBe(2);
    expect(doctor(repo, '--fix').code).toBe(0);
    git(repo, 'config', 'core.hooksPath', 'other');
    const away = doctor(repo);
    expect(away.output).toContain('it is other, which is not there: no hook runs');
    expect(away.output).toContain('so pre-commit, commit-msg, pre-push in .git/hooks never run');
    expect(away.code).toBe(2);
    git(repo, 'config', 'core.hooksPath', top);
    const outside = doctor(repo);
    expect(outside.output).toContain('outside this repository');
    expect(outside.code).toBe(2);
  });

  test('reports in every format that scan has', () => {
    write('home/Downloads/rootkey.csv', '');
    for (const format of ['json', 'sarif', 'html']) {
      const { output } = doctor(home, '--format', format);
      expect(output).toContain('aws-key-download');
    }
  });
});
