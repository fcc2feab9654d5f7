/** Real repositories in a temporary folder, with a configuration of their own and fixed dates. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import type { Environment, Git } from '../../src/git/git.ts';

/** Contents by path. */
export type Files = Readonly<Record<string, string | Buffer>>;

/** A folder that is removed when the tests of the file are done. */
export interface Scratch {
  readonly root: string;
  /** A folder in it. */
  readonly folder: (name: string) => string;
  /** A new repository without a commit, with the arguments of `git init`. */
  readonly repository: (...init: readonly string[]) => Repo;
  /** A new repository with a first commit. */
  readonly committed: (files?: Files) => Repo;
  /** A repository that is there already, such as a clone. */
  readonly at: (folder: string) => Repo;
}

/** A repository to work in. */
export interface Repo {
  readonly folder: string;
  readonly git: Git;
  /** Runs git and gives what it prints, without the newline at its end. */
  readonly run: (...args: readonly string[]) => string;
  /** The same with a text for standard input. */
  readonly feed: (input: string | Buffer, ...args: readonly string[]) => string;
  /** Writes files by path. */
  readonly write: (files: Files) => void;
  /** Writes files, stages everything and commits; gives the commit's id. */
  readonly commit: (message: string, files?: Files) => string;
  /** Reads a `git fast-import` stream of `fixtures/history`, its holes filled. */
  readonly import: (stream: string) => void;
}

/** Must be called where a test file may call `afterAll`. */
export function createScratch(): Scratch {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'key-sniff-')));
  afterAll(() => rmSync(root, { recursive: true, force: true, maxRetries: 5 }));
  const env: Environment = {
    PATH: process.env['PATH'],
    HOME: join(root, 'home'),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Ada',
    GIT_AUTHOR_EMAIL: 'ada@example.org',
    GIT_AUTHOR_DATE: '1700000000 +0100',
    GIT_COMMITTER_NAME: 'Ada',
    GIT_COMMITTER_EMAIL: 'ada@example.org',
    GIT_COMMITTER_DATE: '1700000000 +0100',
  };
  mkdirSync(join(root, 'home'));
  writeFileSync(
    join(root, 'home', '.gitconfig'),
    '[init]\n\tdefaultBranch = main\n[protocol "file"]\n\tallow = always\n',
  );
  const at = (folder: string): Repo => repoAt({ cwd: folder, env });
  let count = 0;
  const repository = (...init: readonly string[]): Repo => {
    const folder = join(root, `repository ${++count}`);
    execFileSync('git', ['init', '-q', ...init, folder], { env });
    return at(folder);
  };
  return {
    root,
    at,
    repository,
    committed: (files = { 'readme.md': 'clean\n' }) => {
      const repo = repository();
      repo.commit('first', files);
      return repo;
    },
    folder: (name) => {
      mkdirSync(join(root, name), { recursive: true });
      return join(root, name);
    },
  };
}

function repoAt(git: Git): Repo {
  const feed = (input: string | Buffer, ...args: readonly string[]): string =>
    execFileSync('git', args, {
      cwd: git.cwd,
      env: git.env,
      input,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'pipe'],
    }).replace(/\n$/, '');
  const run = (...args: readonly string[]): string => feed('', ...args);
  const write = (files: Files): void => {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(git.cwd, path)), { recursive: true });
      writeFileSync(join(git.cwd, path), content);
    }
  };
  const commit = (message: string, files: Files = {}): string => {
    write(files);
    run('add', '-A');
    run('commit', '-q', '--allow-empty', '-m', message);
    return run('rev-parse', 'HEAD');
  };
  const importStream = (stream: string): void => {
    const text = readFileSync(join(import.meta.dirname, '../../fixtures/history', stream), 'utf8');
    feed(filled(text), 'fast-import', '--quiet');
  };
  return { folder: git.cwd, git, run, feed, write, commit, import: importStream };
}

/** `{{7}}` stands for the seventh fake secret. */
export function filled(text: string): string {
  return text.replaceAll(/\{\{(\d+)\}\}/g, 'TODO-SECRET-$1');
}
