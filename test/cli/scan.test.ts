/** The command as a process, in a repository with an old leak, a removed one and a staged one; and on bad input. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateTrialSecret } from '../../src/hooks/trial-secret.ts';

const cli = new URL('../../dist/cli.js', import.meta.url).pathname;
let home = '';
let repository = '';

const environment = (): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  HOME: home,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.invalid',
  GIT_AUTHOR_DATE: '2026-01-02T03:04:05Z',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.invalid',
  GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z',
});

function git(...words: readonly string[]): string {
  return execFileSync('git', [...words], { cwd: repository, encoding: 'utf8', env: environment() });
}

function commit(path: string, text: string): string {
  writeFileSync(join(repository, path), text);
  git('add', '--all');
  git('commit', '--quiet', '--message', `change ${path}`);
  return git('rev-parse', 'HEAD').trim();
}

interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function keySniff(words: readonly string[], cwd: string = repository, input: string = ''): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...words], {
    cwd,
    encoding: 'utf8',
    env: environment(),
    input,
  });
  return { code: status, stdout, stderr };
}

interface Finding {
  readonly ruleId: string;
  readonly path: string;
  readonly startLine: number;
  readonly origin: { readonly kind: string; readonly commit?: string; readonly author?: string };
}

function findings(...words: readonly string[]): readonly Finding[] {
  const report: { findings: readonly Finding[] } = JSON.parse(keySniff(['scan', ...words, '--format', 'json']).stdout);
  return report.findings;
}

const [old = '', removed = '', staged = ''] = [11, 12, 13].map((seed) => generateTrialSecret(new Date(seed)));
const commits: Record<'first' | 'leak' | 'added' | 'gone', string> = { first: '', leak: '', added: '', gone: '' };

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'key-sniff-cli-'));
  repository = join(home, 'repo');
  mkdirSync(repository);
  git('init', '--quiet', '--initial-branch', 'main');
  commits.first = commit('readme.txt', 'nothing\n');
  commits.leak = commit('old.env', `# kept\n${old}`);
  commits.added = commit('gone.env', removed);
  commits.gone = commit('gone.env', 'empty now\n');
  writeFileSync(join(repository, 'old.env'), `# kept\n${old}# a new line without a secret\n`);
  writeFileSync(join(repository, 'new.env'), staged);
  git('add', 'old.env', 'new.env');
  writeFileSync(join(repository, 'new.env'), 'the working copy is clean\n');
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const places = (all: readonly Finding[]): readonly string[] =>
  all.map(({ path, startLine, origin }) => `${path}:${startLine} ${origin.commit ?? origin.kind}`);

describe('in a repository with leaks', () => {
  test('the working tree shows what is there now', () => {
    expect(places(findings('.'))).toEqual(['old.env:3 worktree']);
  });

  test('--staged shows what the index adds, not the working copy and not old lines', () => {
    expect(places(findings('--staged'))).toEqual(['new.env:2 index']);
    expect(places(findings('--staged', '--whole-files'))).toEqual(['new.env:2 index', 'old.env:3 index']);
  });

  test('--history shows every leak with the commit that introduced it, removed ones too', () => {
    expect(places(findings('--history'))).toEqual([`gone.env:2 ${commits.added}`, `old.env:3 ${commits.leak}`]);
    expect(findings('--history')[0]?.origin.author).toContain('Ada');
  });

  test('both engines find the same in the history', () => {
    expect(findings('--history', '--engine', 'plain')).toEqual(findings('--history', '--engine', 'fast'));
  });

  test('--range shows what its commits add, even what a later one removes', () => {
    expect(places(findings('--range', `${commits.leak}..HEAD`))).toEqual([`gone.env:2 ${commits.added}`]);
    expect(findings('--range', `${commits.gone}..HEAD`)).toEqual([]);
  });

  test('a range is judged by the config of its base, which the range can’t change', () => {
    git('stash', '--quiet');
    try {
      const base = git('rev-parse', 'HEAD').trim();
      writeFileSync(join(repository, '.key-sniff.json'), '{ "paths": { "exclude": ["*.env"] } }');
      commit('sly.env', generateTrialSecret(new Date(14)));
      expect(findings('--range', `${base}..HEAD`).map(({ path }) => path)).toEqual(['sly.env']);
      expect(findings('.')).toEqual([]);
    } finally {
      git('reset', '--quiet', '--hard', commits.gone);
      git('stash', 'pop', '--quiet', '--index');
    }
  });

  test('standard input is reported under the name given', () => {
    const { code, stdout } = keySniff(['scan', '-', '--stdin-filename', 'in.env'], repository, old);
    expect(code).toBe(1);
    expect(stdout).toContain('in.env');
  });

  test('a baseline keeps what is known quiet, and nothing else', () => {
    expect(keySniff(['baseline']).code).toBe(0);
    try {
      expect(keySniff(['scan', '.']).code).toBe(0);
      expect(keySniff(['scan', '.', '--no-baseline']).code).toBe(1);
      writeFileSync(join(repository, 'another.env'), generateTrialSecret(new Date(15)));
      expect(places(findings('.'))).toEqual(['another.env:2 worktree']);
    } finally {
      for (const file of ['.key-sniff-baseline.json', 'another.env']) rmSync(join(repository, file), { force: true });
    }
  });

  test('several reports come out of one run, and the exit code stays', () => {
    const run = keySniff(['scan', '.', '--report', 'sarif=out/a.sarif', '--output', 'out/b.txt']);
    expect(run.code).toBe(1);
    expect(execFileSync('ls', [join(repository, 'out')], { encoding: 'utf8' })).toBe('a.sarif\nb.txt\n');
    rmSync(join(repository, 'out'), { recursive: true });
  });

  test('no secret is printed, unless it is asked for; in CI not even then', () => {
    const secret = old.split('=').at(-1)?.trim() ?? '';
    for (const format of ['text', 'json', 'sarif', 'html']) {
      expect(keySniff(['scan', '.', '--format', format]).stdout).not.toContain(secret);
    }
    expect(keySniff(['scan', '.', '--show-secrets']).stdout).toContain(secret);
    const { status } = spawnSync(process.execPath, [cli, 'scan', '.', '--show-secrets'], {
      cwd: repository,
      env: { ...environment(), CI: 'true' },
    });
    expect(status).toBe(2);
  });
});

describe('bad input is one clear line, a hint and exit code 2', () => {
  test.each([
    ['a missing path', ['scan', 'nowhere'], 'nowhere: no such file or folder'],
    ['an unknown revision', ['scan', '--range', 'nope..HEAD'], 'nope'],
    ['no range', ['scan', '--range', 'HEAD'], 'HEAD'],
    ['a range outside CI', ['scan', '--range'], '--range has no value'],
    ['two modes', ['scan', '--staged', '--history'], 'can’t go together'.replace('’', "'")],
    ['an unknown option', ['scan', '--stagd'], 'did you mean --staged?'],
    ['an unknown command', ['scna'], 'did you mean scan?'],
    ['an unknown format', ['scan', '--format', 'sarf'], 'did you mean sarif?'],
    ['an unknown rule', ['explain', 'aws-acess-key-id'], 'aws-access-key-id'],
    ['an unknown practice', ['explain', 'practice-mfaa'], 'did you mean practice-mfa?'],
    ['a report without a file', ['scan', '--report', 'sarif'], 'is not NAME=FILE'],
  ])('%s', (_, words, message) => {
    const { code, stderr } = keySniff(words);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
  });

  test.each([
    ['broken', '{ "rules": ', '.key-sniff.json:1:'],
    ['with an unknown key', '{ "rulez": {} }', 'rules'],
    ['with an unknown rule', '{ "rules": { "nope": "off" } }', 'nope'],
  ])('a config %s', (_, text, message) => {
    writeFileSync(join(home, '.key-sniff.json'), text);
    const { code, stderr } = keySniff(['scan', '.'], home);
    rmSync(join(home, '.key-sniff.json'));
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  test('a history outside a repository', () => {
    const { code, stderr } = keySniff(['scan', '--history'], home);
    expect(code).toBe(2);
    expect(stderr).toContain('repository');
  });

  test('a file over the size limit is a gap: named, and exit code 2', () => {
    const { code, stdout } = keySniff(['scan', 'old.env', '--max-file-size', '10']);
    expect(code).toBe(2);
    expect(stdout).toContain('old.env');
  });

  test('a binary file is no gap, and its text is looked at', () => {
    const folder = mkdtempSync(join(home, 'binary-'));
    writeFileSync(join(folder, 'a.bin'), Buffer.concat([Buffer.from([0, 1, 2, 0]), Buffer.from(`\n${old}`)]));
    const { code, stdout } = keySniff(['scan', '.'], folder);
    expect(code).toBe(1);
    expect(stdout).toContain('a.bin');
  });
});

test('--profile says on standard error where the time goes, and changes nothing else', () => {
  const words = ['scan', '.', '--format', 'json'];
  const { code, stdout, stderr } = keySniff([...words, '--profile']);
  const plain = keySniff(words);
  expect(code).toBe(plain.code);
  const findingsOf = (text: string): unknown => JSON.parse(text).findings;
  expect(findingsOf(stdout)).toEqual(findingsOf(plain.stdout));
  expect(stderr).toMatch(/Time by phase:\n(?: +[\d.]+ m?s {2}\w+\n)+\nTime by rule/);
});

test.each([
  ['a rule', 'aws-access-key-id', 'AWS access key ID  aws-access-key-id'],
  ['a rule of the audit', 'report-root-mfa', 'The root user has no MFA device  report-root-mfa'],
  ['a practice', 'practice-mfa', '2. MFA for everyone  practice-mfa'],
  ['the practices', 'practices', 'practice-iam-users        1. '],
])('%s is explained', (_, name, first) => {
  const { code, stdout } = keySniff(['explain', name]);
  expect(code).toBe(0);
  expect(stdout.startsWith(first)).toBe(true);
});

test('a run that finds nothing loads the code of no rule', () => {
  writeFileSync(join(home, 'plain.txt'), 'nothing at all\n');
  const options = { cwd: home, encoding: 'utf8', env: { ...environment(), NODE_DEBUG: 'module' } } as const;
  const packsOf = (file: string): number =>
    spawnSync(process.execPath, [cli, 'scan', file], options).stderr.match(/rules-\d+\.js/g)?.length ?? 0;
  expect(packsOf('plain.txt')).toBe(0);
  writeFileSync(join(home, 'leak.env'), generateTrialSecret(new Date(14)));
  expect(packsOf('leak.env')).toBeGreaterThan(0);
});
