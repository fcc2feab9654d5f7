/**
 * Keeps the way of a hook short: what it needs becomes a single file. The bundler makes a file of all modules that the
 * same entries reach; so every entry of the command, and every module that is loaded later, reaches all of these.
 */
import type { Plugin } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a hook needs before it has found anything. The rest follows from it. */
const hookWay = ['src/cli/commands/hook.ts', 'src/cli/commands/scan.ts'];

/** The module that imports all that a hook needs. */
export const COMMON = 'common:';

/** Resolves {@link COMMON}, and makes every module that is loaded later import it. */
export function commonFile(top: string): Plugin {
  const later = laterLoaded(join(top, 'src'));
  return {
    name: 'common-file',
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /^common:$/ }, () => ({ path: 'hook', namespace: 'common' }));
      onLoad({ filter: /./, namespace: 'common' }, () => ({
        contents: hookWay.map((path) => `import './${path}';`).join(''),
        resolveDir: top,
      }));
      onLoad({ filter: /\.ts$/ }, ({ path }) =>
        later.has(path) ? { contents: `${readFileSync(path, 'utf8')}\nimport '${COMMON}';`, loader: 'ts' } : undefined,
      );
    },
  };
}

/** The modules that some module below a folder loads by a call of `import`. */
function laterLoaded(folder: string): ReadonlySet<string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
  const loaded = files.flatMap((file) => {
    const path = join(folder, file);
    // Takes `import('./staged.ts')`; not `import('yaml')`.
    const names = readFileSync(path, 'utf8').matchAll(/\bimport\('(\.[^']+)'\)/g);
    return [...names].map(([, name = '']) => join(dirname(path), name));
  });
  return new Set(loaded);
}
