/** Which commits a CI run is about, for each CI that is known. */
import { describe, expect, it } from 'vitest';
import type { Environment } from '../../src/git/git.ts';
import { howToDeepen, rangeFromEnvironment } from '../../src/sources/ci-range.ts';

const [a, b, c] = ['a'.repeat(40), 'b'.repeat(40), 'c'.repeat(40)];
const none = '0'.repeat(40);
const github = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_PATH: '/event.json' };
const push = { after: b, before: a, ref: 'refs/heads/topic', repository: { default_branch: 'main' } };
const gitlab = { GITLAB_CI: 'true', CI_COMMIT_SHA: b, CI_DEFAULT_BRANCH: 'main' };
const gitlabPush = { ...gitlab, CI_PIPELINE_SOURCE: 'push', CI_COMMIT_BRANCH: 'topic', CI_COMMIT_BEFORE_SHA: a };
const bitbucket = { BITBUCKET_BUILD_NUMBER: '1', BITBUCKET_COMMIT: b };
const azure = { TF_BUILD: 'True', BUILD_SOURCEVERSION: b };
const circle = { CIRCLECI: 'true', CIRCLE_SHA1: b };
const buildkite = { BUILDKITE: 'true', BUILDKITE_COMMIT: b, BUILDKITE_PIPELINE_DEFAULT_BRANCH: 'main' };
const jenkins = { JENKINS_URL: 'http://ci/', GIT_COMMIT: b };

interface Case {
  readonly name: string;
  readonly env: Environment;
  readonly event?: unknown;
  readonly head: string;
  readonly bases: readonly string[];
}

const guesses = ['origin/HEAD', 'origin/main', 'origin/master'];
const cases: readonly Case[] = [
  {
    name: 'GitHub: a pull request',
    env: github,
    event: { pull_request: { base: { sha: a, ref: 'main' }, head: { sha: b } } },
    head: b,
    bases: [a, 'origin/main'],
  },
  {
    name: 'GitHub: a merge queue',
    env: github,
    event: { merge_group: { base_sha: a, head_sha: b } },
    head: b,
    bases: [a],
  },
  { name: 'GitHub: a push', env: github, event: push, head: b, bases: [a, 'origin/main'] },
  { name: 'GitHub: a push to main', env: github, event: { ...push, ref: 'refs/heads/main' }, head: b, bases: [a] },
  { name: 'GitHub: a new branch', env: github, event: { ...push, before: none }, head: b, bases: ['origin/main'] },
  {
    name: 'GitHub: a new main branch',
    env: github,
    event: { ...push, before: none, ref: 'refs/heads/main' },
    head: b,
    bases: [],
  },
  {
    name: 'GitLab: a merge request',
    env: {
      ...gitlab,
      CI_MERGE_REQUEST_DIFF_BASE_SHA: a,
      CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
      CI_COMMIT_BEFORE_SHA: none,
    },
    head: b,
    bases: [a, 'origin/main'],
  },
  {
    name: 'GitLab: a merge request with merged results',
    env: { ...gitlab, CI_MERGE_REQUEST_DIFF_BASE_SHA: a, CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: c },
    head: c,
    bases: [a],
  },
  { name: 'GitLab: a push', env: gitlabPush, head: b, bases: [a, 'origin/main'] },
  { name: 'GitLab: a new branch', env: { ...gitlabPush, CI_COMMIT_BEFORE_SHA: none }, head: b, bases: ['origin/main'] },
  {
    name: 'Bitbucket: a pull request',
    env: { ...bitbucket, BITBUCKET_PR_DESTINATION_BRANCH: 'main', BITBUCKET_PR_DESTINATION_COMMIT: a },
    head: b,
    bases: [a, 'origin/main'],
  },
  { name: 'Bitbucket: a branch', env: { ...bitbucket, BITBUCKET_BRANCH: 'topic' }, head: b, bases: guesses },
  {
    name: 'Azure: a pull request',
    env: { ...azure, SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main', SYSTEM_PULLREQUEST_SOURCECOMMITID: c },
    head: c,
    bases: ['origin/main'],
  },
  { name: 'Azure: a branch', env: { ...azure, BUILD_SOURCEBRANCH: 'refs/heads/topic' }, head: b, bases: guesses },
  { name: 'CircleCI: a branch', env: { ...circle, CIRCLE_BRANCH: 'topic' }, head: b, bases: guesses },
  {
    name: 'Buildkite: a pull request',
    env: { ...buildkite, BUILDKITE_PULL_REQUEST: '7', BUILDKITE_PULL_REQUEST_BASE_BRANCH: 'release' },
    head: b,
    bases: ['origin/release'],
  },
  {
    name: 'Buildkite: a branch',
    env: {
      ...buildkite,
      BUILDKITE_BRANCH: 'topic',
      BUILDKITE_PULL_REQUEST: 'false',
      BUILDKITE_PULL_REQUEST_BASE_BRANCH: '',
    },
    head: b,
    bases: ['origin/main'],
  },
  { name: 'Jenkins: a change', env: { ...jenkins, CHANGE_TARGET: 'main' }, head: b, bases: ['origin/main'] },
  {
    name: 'Jenkins: a build',
    env: { ...jenkins, GIT_PREVIOUS_SUCCESSFUL_COMMIT: a, GIT_PREVIOUS_COMMIT: c },
    head: b,
    bases: [a],
  },
  { name: 'Jenkins: a build after a first', env: { ...jenkins, GIT_PREVIOUS_COMMIT: c }, head: b, bases: [c] },
];

describe('the commits of a CI run', () => {
  it.each(cases)('are known: $name', ({ env, event, head, bases }) => {
    const { ci, ...range } = rangeFromEnvironment(env, () => JSON.stringify(event));
    expect(range).toEqual({ head, bases });
    expect(ci).toMatch(/^[A-Z]/);
  });

  const unknown: Readonly<Record<string, readonly [Environment, unknown?]>> = {
    'GitHub: a scheduled run': [github, { schedule: '0 0 * * *' }],
    'GitHub: started by hand': [github, { ref: 'refs/heads/main', repository: { default_branch: 'main' } }],
    'GitLab: a scheduled run': [{ ...gitlabPush, CI_PIPELINE_SOURCE: 'schedule', CI_COMMIT_BEFORE_SHA: none }],
    'Bitbucket: the main branch': [{ ...bitbucket, BITBUCKET_BRANCH: 'main' }],
    'Azure: the main branch': [{ ...azure, BUILD_SOURCEBRANCH: 'refs/heads/master' }],
    'CircleCI: a tag': [circle],
    'Buildkite: the main branch': [{ ...buildkite, BUILDKITE_BRANCH: 'main' }],
    'Jenkins: a first build': [jenkins],
  };
  it.each(Object.entries(unknown))('are not guessed: %s', (_, [env, event]) => {
    expect(() => rangeFromEnvironment(env, () => JSON.stringify(event))).toThrow('does not say which commits');
  });

  it('are not known outside a CI', () => {
    expect(() => rangeFromEnvironment({ CI: 'true' }, () => '')).toThrow('no CI that key-sniff knows');
  });

  it.each(['nonsense', '', '[1', '"x"', 'null', '[]'])('are not known from a broken event: %j', (text) => {
    expect(() => rangeFromEnvironment(github, () => text)).toThrow(/cannot be read|does not say/);
  });

  it('that lie too deep have a remedy in each CI', () => {
    const hints = [github, gitlab, bitbucket, azure, circle, buildkite, jenkins, {}].map(howToDeepen);
    expect(new Set(hints).size).toBe(8);
    expect(hints[0]).toContain('fetch-depth: 0');
    expect(hints[7]).toBe('git fetch --unshallow');
  });
});
