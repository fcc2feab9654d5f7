/** Builds dist/: the command, the library, the plugin and the worker as bundles, the rules as a table and packs. */
import { build, type Plugin } from 'esbuild';
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeIndex } from '../core/keyword-file.ts';
import { tabulate } from '../core/rule-table.ts';
import type { RulePack } from '../core/rule-pack.ts';
import { lenses } from '../views/index.ts';
import { writeCommonJs } from './common-js.ts';
import { COMMON, commonFile } from './common.ts';
import { packsOf, packSource } from './packs.ts';
import { ruleFiles } from './registry.ts';

const top = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(top, 'rules');
const dist = join(top, 'dist');
const packs = packsOf(ruleFiles(folder));

/** Puts the packed rules where the source has the list of all, and makes the modules of the packs. */
const packedRules: Plugin = {
  name: 'packed-rules',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /\/builtin\/builtin\.ts$/ }, () => ({ path: join(top, 'src/builtin/packed.ts') }));
    onResolve({ filter: /^pack:\d+$/ }, ({ path }) => ({ path: path.slice('pack:'.length), namespace: 'pack' }));
    onLoad({ filter: /./, namespace: 'pack' }, ({ path }) => {
      const pack = packs[Number(path)];
      return pack === undefined
        ? null
        : { contents: `import '${COMMON}';${packSource(pack)}`, loader: 'ts', resolveDir: folder };
    });
  },
};

// Files are named after their content: those of an earlier build would stay and be packed.
for (const name of await readdir(dist).catch(() => []))
  if (/\.m?js$|^\.compiled$/.test(name)) await rm(join(dist, name), { recursive: true });

const bundle = await build({
  absWorkingDir: top,
  entryPoints: {
    cli: 'src/cli/start.ts',
    index: 'src/index.ts',
    eslint: 'src/eslint/index.ts',
    worker: 'src/workers/start.ts',
    ...Object.fromEntries(packs.map(({ number }) => [`rules-${number}`, `pack:${number}`])),
  },
  outdir: 'dist',
  write: false,
  metafile: true,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minifyWhitespace: true,
  minifySyntax: true,
  minifyIdentifiers: true,
  mainFields: ['module', 'main'],
  alias: { yaml: './node_modules/yaml/browser/index.js' },
  external: ['simple-git', 'fast-glob', 'ignore', 'eslint', '@typescript-eslint/parser', '@aws-sdk/*'],
  plugins: [packedRules, commonFile(top)],
  logLevel: 'warning',
});
await writeCommonJs(bundle, dist, ['index', 'eslint']);

const built: readonly { readonly pack: RulePack }[] = await Promise.all(
  packs.map(({ number }) => import(`../../dist/rules-${number}.js`)),
);
const { table, index } = tabulate(
  built.map(({ pack: { ids, rule } }) => ids.flatMap((id) => rule(id) ?? [])),
  lenses,
);
await writeFile(join(dist, 'rules.json'), JSON.stringify(table));
await writeFile(join(dist, 'rules.bin'), writeIndex(index));

const sum = createHash('sha256');
for (const name of (await readdir(dist)).filter((one) => /\.(?:js|json|bin)$/.test(one)).sort())
  sum.update(`${name}\0`).update(await readFile(join(dist, name)));
await writeFile(join(dist, 'program.sum'), sum.digest('hex'));
