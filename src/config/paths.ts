/** Globs of a config: gitignore patterns, relative to the config's folder, asked about the paths of what is scanned. */
import { createRequire } from 'node:module';
import { relative } from 'node:path';
import type { Ignore, Options } from 'ignore';
import { UserError } from '../core/errors.ts';
import type { PathTest } from '../core/rule.ts';
import { createTimeLimit } from './time-limit.ts';

/** Loaded once there are patterns, and without Node's look for what it exports, which takes longer than the rest: most configs have none. */
const require = createRequire(import.meta.url);

/** What is used of the `ignore` package. */
interface Patterns {
  readonly default: {
    readonly isPathValid: (path: string) => boolean;
    (options: Options): Ignore;
  };
}

const NEVER: PathTest = { test: () => false };

/**
 * A test for paths that are relative to `root`, by patterns that are relative to `folder`. As in .gitignore: `*.pem`
 * anywhere, `/build` at the top only, `docs/` a folder, `!` takes back, the last match counts. Upper and lower case
 * differ, on every system. A path that is not below `folder` matches nothing. Throws a `UserError` when a pattern
 * takes too long.
 */
export function createPathTest(patterns: readonly string[], folder: string, root: string): PathTest {
  if (patterns.length === 0) return NEVER;
  const { default: ignore }: Patterns = require('ignore');
  const matcher = ignore({ ignorecase: false }).add([...patterns]);
  const place = createRelocation(folder, root);
  const ignores = patterns.some(isRisky)
    ? limited(patterns, matcher.ignores.bind(matcher))
    : matcher.ignores.bind(matcher);
  return {
    test: (path) => {
      const inside = place(path);
      return inside !== undefined && ignore.isPathValid(inside) && ignores(inside);
    },
  };
}

/** From paths relative to `root` to paths relative to `folder`; `undefined` for what is not below it. */
function createRelocation(folder: string, root: string): (path: string) => string | undefined {
  const above = relative(folder, root).replaceAll('\\', '/'); // the config is above what is scanned, or there
  if (!above.startsWith('..')) return (path) => (above === '' || path === '' ? path : `${above}/${path}`);
  const below = `${relative(root, folder).replaceAll('\\', '/')}/`; // it is in a folder of what is scanned
  return (path) => (path.startsWith(below) ? path.slice(below.length) : undefined);
}

/** The `ignore` package makes regular expressions of patterns: their time grows with each further wildcard. */
const MOST_WILDCARDS = 3;
const MILLISECONDS = 500;

function isRisky(pattern: string): boolean {
  return (pattern.match(/\*+/g)?.length ?? 0) > MOST_WILDCARDS; // takes each run of stars; not `?`
}

/** The same within a time, which costs a little at each call. */
function limited(patterns: readonly string[], ignores: (path: string) => boolean): (path: string) => boolean {
  const limit = createTimeLimit();
  return (path) => {
    const result = limit(MILLISECONDS, () => ignores(path));
    if (result.done) return result.value;
    const names = patterns.filter(isRisky).map((pattern) => JSON.stringify(pattern));
    throw new UserError(`the path pattern ${names.join(' or ')} takes too long on ${JSON.stringify(path)}`, {
      hint: `Use ${MOST_WILDCARDS} wildcards or fewer.`,
    });
  };
}
