/** The config and baseline that hold for a scan: those of the base, where what is scanned may come from somebody else. */
import { loadBaseline, loadBaselineFrom } from '../config/baseline-file.ts';
import type { Config } from '../config/config.ts';
import { loadConfig, loadConfigFrom, type TreeReader } from '../config/load.ts';
import { runGit, type Git } from '../git/git.ts';
import type { Baseline } from '../noise/baseline.ts';
import type { OpenSource, SourceContext } from './sources.ts';

/** What the user decided about findings. */
export interface Policy {
  readonly config: Config;
  readonly baseline: Baseline | undefined;
}

/** Loads the policy. A config that the user named holds in any case. */
export async function loadPolicy(
  { policy, root, start }: OpenSource,
  { args, io, git }: SourceContext,
): Promise<Policy> {
  const file = args.text('config');
  const isWanted = !args.flag('no-baseline');
  if (policy === undefined || file !== undefined) {
    const config = await loadConfig(start, { cwd: io.cwd, ...(file === undefined ? {} : { file }) });
    return { config, baseline: isWanted ? await loadBaseline(config, io.cwd) : undefined };
  }
  const read = treeReader(git, policy);
  const revision = policy.slice(0, 12);
  const config = await loadConfigFrom(read, { root, revision });
  return { config, baseline: isWanted ? await loadBaselineFrom(read, config, { root, revision }) : undefined };
}

/** Reads files of a commit. */
function treeReader(git: Git, commit: string): TreeReader {
  return async (path) => {
    const listed = await runGit(git, ['ls-tree', '--full-tree', '-z', commit, '--', path]);
    // Takes `100644 blob 1f…<tab>a.json`; not a folder or a submodule.
    const id = /^100\d{3} blob ([0-9a-f]+)\t/.exec(listed.toString())?.[1];
    return id === undefined ? undefined : (await runGit(git, ['cat-file', 'blob', id])).toString('utf8');
  };
}
