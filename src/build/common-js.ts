/**
 * Writes the bundle as CommonJS, which Node loads in fewer steps than ES modules: a hook waits for that at every commit.
 * The bundler divides only ES modules into files, so each of its files is turned by itself. What users import is an ES
 * module beside them.
 */
import { transform, type BuildResult } from 'esbuild';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** A file of the bundle. */
interface Bundled {
  readonly name: string;
  readonly source: string;
  /** The files of the bundle that it loads later. */
  readonly later: readonly string[];
  readonly exports: readonly string[];
}

/** What `require` gives for a module that exports it, instead of an object of all exports. */
const WHOLE = 'module.exports';

/** Writes the files of a bundle into a folder, and for each door, which is one of them, an ES module with the same exports. */
export async function writeCommonJs(
  bundle: BuildResult<{ write: false; metafile: true }>,
  folder: string,
  doors: readonly string[],
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{"type":"commonjs"}\n');
  const files = filesOf(bundle);
  await Promise.all(files.map(async (file) => write(join(folder, file.name), await commonJs(file))));
  const open = files.filter(({ name }) => doors.includes(basename(name, '.js')));
  await Promise.all(
    open.map((file) => writeFile(join(folder, file.name.replace(/\.js$/, '.mjs')), `${doorSource(file)}\n`)),
  );
}

/** A file that says what runs it may be run. */
async function write(path: string, text: string): Promise<void> {
  await writeFile(path, text, { mode: text.startsWith('#!') ? 0o755 : 0o644 });
}

function filesOf({ outputFiles, metafile }: BuildResult<{ write: false; metafile: true }>): readonly Bundled[] {
  const texts = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
  return Object.entries(metafile.outputs).map(([path, { imports, exports }]) => ({
    name: basename(path),
    source: texts.get(basename(path)) ?? '',
    later: imports
      .filter(({ kind, external }) => kind === 'dynamic-import' && external !== true)
      .map((loaded) => basename(loaded.path)),
    exports,
  }));
}

/** What a file needs that asks where it lies. */
const MODULE_URL = 'const moduleUrl=require("node:url").pathToFileURL(__filename).href;';

/** Calls of `import` that are for files of the bundle become calls of `require`; those for packages and plugins stay. */
async function commonJs({ name, source, later, exports }: Bundled): Promise<string> {
  const required = later.reduce(
    (text, file) => text.replaceAll(`import("./${file}")`, `Promise.resolve().then(()=>require("./${file}"))`),
    source,
  );
  const { code } = await transform(required, {
    sourcefile: name.replace(/\.js$/, '.mjs'), // so that a package's default import is what Node makes of it
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    minify: true,
    define: { 'import.meta.url': 'moduleUrl' },
    banner: `"use strict";${source.includes('import.meta.url') ? MODULE_URL : ''}`,
  });
  return exports.includes(WHOLE) ? `${code}module.exports=module.exports["${WHOLE}"];\n` : code;
}

function doorSource({ name, exports }: Bundled): string {
  return exports.includes(WHOLE)
    ? `import door from "./${name}";export{door as default,door as"${WHOLE}"};`
    : `export{${exports.join(',')}}from"./${name}";`;
}
