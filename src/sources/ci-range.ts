/** Which commits a CI run is about, as the CI's environment tells. */
import { messageOf, UserError } from '../core/errors.ts';
import type { Environment } from '../git/git.ts';

/** The commits of a push or a pull request. */
export interface CiRange {
  /** The CI's name. */
  readonly ci: string;
  readonly head: string;
  /**
   * Revisions that were there before. What any of them leads to is not new; those that the clone does not know are
   * passed over as long as it knows one. Empty: all of the history is new.
   */
  readonly bases: readonly string[];
}

interface Ci {
  readonly name: string;
  /** How its configuration makes it fetch all of the history. */
  readonly deepen: string;
  readonly isHere: (env: Environment) => boolean;
  /** Undefined where the run is not about particular commits. */
  readonly range: (env: Environment, readFile: ReadFile) => Omit<CiRange, 'ci'> | undefined;
}

/** Gives the text of the file that a variable names. */
export type ReadFile = (path: string) => string;

/** Sources: each vendor's list of predefined variables. */
const known: readonly Ci[] = [
  {
    name: 'GitHub Actions',
    deepen: 'In GitHub Actions: actions/checkout with fetch-depth: 0',
    isHere: (env) => env['GITHUB_ACTIONS'] === 'true',
    range: githubRange,
  },
  {
    name: 'GitLab CI',
    deepen: 'In GitLab CI: variables: GIT_DEPTH: "0"',
    isHere: (env) => env['GITLAB_CI'] === 'true',
    range: gitlabRange,
  },
  {
    name: 'Bitbucket Pipelines',
    deepen: 'In Bitbucket Pipelines: clone: depth: full',
    isHere: (env) => env['BITBUCKET_BUILD_NUMBER'] !== undefined,
    range: bitbucketRange,
  },
  {
    name: 'Azure Pipelines',
    deepen: 'In Azure Pipelines: a checkout step with fetchDepth: 0',
    isHere: (env) => env['TF_BUILD'] !== undefined,
    range: azureRange,
  },
  {
    name: 'CircleCI',
    deepen: 'In CircleCI: a checkout step with method: full',
    isHere: (env) => env['CIRCLECI'] === 'true',
    range: circleRange,
  },
  {
    name: 'Buildkite',
    deepen: 'In Buildkite: no --depth in BUILDKITE_GIT_CLONE_FLAGS and BUILDKITE_GIT_FETCH_FLAGS',
    isHere: (env) => env['BUILDKITE'] === 'true',
    range: buildkiteRange,
  },
  {
    name: 'Jenkins',
    deepen: 'In Jenkins: no shallow clone among the checkout behaviours',
    isHere: (env) => env['JENKINS_URL'] !== undefined,
    range: jenkinsRange,
  },
];

/** The commits that this CI run is about. Throws a {@link UserError} outside a known CI and for a run about none, such as a scheduled one. */
export function rangeFromEnvironment(env: Environment, readFile: ReadFile): CiRange {
  const ci = known.find(({ isHere }) => isHere(env));
  if (ci === undefined) {
    throw new UserError('--range has no value and this is no CI that key-sniff knows', {
      hint: 'Name the commits: --range origin/main..HEAD',
    });
  }
  const range = ci.range(env, readFile);
  if (range !== undefined) return { ci: ci.name, ...range };
  throw new UserError(`${ci.name} does not say which commits this run is about`, {
    hint: 'Name them: --range <before>..<after>; for all of the repository use --history.',
  });
}

/** How to get all of the history here. */
export function howToDeepen(env: Environment): string {
  return known.find(({ isHere }) => isHere(env))?.deepen ?? 'git fetch --unshallow';
}

type Range = Omit<CiRange, 'ci'> | undefined;

/** A commit's id that stands for none: all zeros. Takes "0000000000"; not an id. */
const NO_COMMIT = /^0*$/;

/** The value, unless it is empty or stands for no commit. */
function given(value: unknown): string | undefined {
  return typeof value === 'string' && !NO_COMMIT.test(value) ? value : undefined;
}

function isDefined<T>(value: T | undefined): value is T {
  return value !== undefined;
}

function remote(branch: string | undefined): string | undefined {
  return branch === undefined ? undefined : `origin/${branch.replace(/^refs\/heads\//, '')}`;
}

function rangeOf(head: string | undefined, bases: readonly (string | undefined)[]): Range {
  const some = bases.filter(isDefined);
  return head === undefined || some.length === 0 ? undefined : { head, bases: some };
}

/** https://docs.github.com/en/webhooks/webhook-events-and-payloads */
function githubRange(env: Environment, readFile: ReadFile): Range {
  const event = readEvent(env['GITHUB_EVENT_PATH'], readFile);
  const pull = at(event, 'pull_request');
  if (pull !== undefined) {
    const branch = remote(given(at(pull, 'base', 'ref')));
    return rangeOf(given(at(pull, 'head', 'sha')), [given(at(pull, 'base', 'sha')), branch]);
  }
  const queued = at(event, 'merge_group');
  if (queued !== undefined) return rangeOf(given(at(queued, 'head_sha')), [given(at(queued, 'base_sha'))]);
  const ref = at(event, 'ref');
  return pushRange({
    before: at(event, 'before'),
    after: given(at(event, 'after')),
    branch: typeof ref === 'string' ? ref.replace(/^refs\/heads\//, '') : undefined,
    main: given(at(event, 'repository', 'default_branch')),
  });
}

function readEvent(path: string | undefined, readFile: ReadFile): unknown {
  try {
    return JSON.parse(readFile(path ?? ''));
  } catch (error) {
    throw new UserError(`GITHUB_EVENT_PATH (${path ?? 'not set'}) cannot be read: ${messageOf(error)}`, {
      hint: 'In a container, mount the file; or name the commits: --range <before>..<after>',
      cause: error,
    });
  }
}

interface Push {
  /** All zeros for a new branch; undefined where the run is no push. */
  readonly before: unknown;
  readonly after: string | undefined;
  readonly branch: string | undefined;
  readonly main: string | undefined;
}

/** What a branch had before; what the main branch has, for a new one or one whose old commits are gone. */
function pushRange({ before, after, branch, main }: Push): Range {
  if (before === undefined || after === undefined) return undefined;
  const bases = [given(before), branch === main ? undefined : remote(main)].filter(isDefined);
  // A new main branch: all of it is new.
  return bases.length === 0 && branch !== main ? undefined : { head: after, bases };
}

function at(value: unknown, ...keys: readonly string[]): unknown {
  let inner: unknown = value;
  for (const key of keys) {
    if (typeof inner !== 'object' || inner === null) return undefined;
    inner = Object.entries(inner).find(([name]) => name === key)?.[1];
  }
  return inner;
}

/** https://docs.gitlab.com/ci/variables/predefined_variables/ */
function gitlabRange(env: Environment): Range {
  const commit = given(env['CI_COMMIT_SHA']);
  const base = given(env['CI_MERGE_REQUEST_DIFF_BASE_SHA']);
  if (base !== undefined) {
    // With merged results the commit is a merge that GitLab made; the source branch is what counts.
    const target = remote(given(env['CI_MERGE_REQUEST_TARGET_BRANCH_NAME']));
    return rangeOf(given(env['CI_MERGE_REQUEST_SOURCE_BRANCH_SHA']) ?? commit, [base, target]);
  }
  if (env['CI_PIPELINE_SOURCE'] !== 'push' || env['CI_COMMIT_BRANCH'] === undefined) return undefined;
  return pushRange({
    before: env['CI_COMMIT_BEFORE_SHA'],
    after: commit,
    branch: env['CI_COMMIT_BRANCH'],
    main: given(env['CI_DEFAULT_BRANCH']),
  });
}

/** https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/ */
function bitbucketRange(env: Environment): Range {
  const head = given(env['BITBUCKET_COMMIT']);
  const target = remote(given(env['BITBUCKET_PR_DESTINATION_BRANCH']));
  if (target !== undefined) return rangeOf(head, [given(env['BITBUCKET_PR_DESTINATION_COMMIT']), target]);
  return branchRange(head, env['BITBUCKET_BRANCH']);
}

/** https://learn.microsoft.com/azure/devops/pipelines/build/variables */
function azureRange(env: Environment): Range {
  const target = remote(given(env['SYSTEM_PULLREQUEST_TARGETBRANCH']));
  const head = given(env['BUILD_SOURCEVERSION']);
  if (target !== undefined) return rangeOf(given(env['SYSTEM_PULLREQUEST_SOURCECOMMITID']) ?? head, [target]);
  return branchRange(head, env['BUILD_SOURCEBRANCH']?.replace(/^refs\/heads\//, ''));
}

/** https://circleci.com/docs/variables/ */
function circleRange(env: Environment): Range {
  return branchRange(given(env['CIRCLE_SHA1']), env['CIRCLE_BRANCH']);
}

/** https://buildkite.com/docs/pipelines/configure/environment-variables */
function buildkiteRange(env: Environment): Range {
  const head = given(env['BUILDKITE_COMMIT']);
  const target = given(env['BUILDKITE_PULL_REQUEST_BASE_BRANCH']);
  if (target !== undefined) return rangeOf(head, [remote(target)]);
  const main = given(env['BUILDKITE_PIPELINE_DEFAULT_BRANCH']);
  return main === env['BUILDKITE_BRANCH'] ? undefined : rangeOf(head, [remote(main)]);
}

/** https://plugins.jenkins.io/git/ and https://plugins.jenkins.io/branch-api/ */
function jenkinsRange(env: Environment): Range {
  const head = given(env['GIT_COMMIT']) ?? 'HEAD';
  const target = remote(given(env['CHANGE_TARGET']));
  if (target !== undefined) return rangeOf(head, [target]);
  return rangeOf(head, [given(env['GIT_PREVIOUS_SUCCESSFUL_COMMIT']) ?? given(env['GIT_PREVIOUS_COMMIT'])]);
}

const MAIN_BRANCHES = ['main', 'master'];

/** A branch against the main one, for a CI that does not tell what was there before. Nothing is known of a push to the main branch itself. */
function branchRange(head: string | undefined, branch: string | undefined): Range {
  if (branch === undefined || MAIN_BRANCHES.includes(branch)) return undefined;
  return rangeOf(head, ['origin/HEAD', ...MAIN_BRANCHES.map(remote)]);
}
