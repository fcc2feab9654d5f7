/** Globs of a config: gitignore patterns, relative to the config's folder, asked about the paths of what is scanned. */
import { relative } from 'node:path';
import ignore from 'ignore';
import type { PathTest } from '../core/rule.ts';

/**
 * A test for paths that are relative to `root`, by patterns that are relative to `folder`. As in
 * .gitignore: `*.pem` anywhere, `/build` at the top only, `docs/` a folder, `!` takes back, the last match counts.
 * Upper and lower case differ, on every system. A path that is not below `folder` matches nothing.
 */
export function createPathTest(patterns: readonly string[], folder: string, root: string): PathTest {
  const matcher = ignore({ ignorecase: false }).add([...patterns]);
  const place = createRelocation(folder, root);
  return {
    test: (path) => {
      const inside = place(path);
      return inside !== undefined && ignore.isPathValid(inside) && matcher.ignores(inside);
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
