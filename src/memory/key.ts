/** What a scan's notes hold for: the program, its rules and the config, as one hash. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { VERSION } from '../version.ts';
import type { Recipe } from '../workers/recipe.ts';

/**
 * The key of a recipe; undefined where not all is known that decides about findings: with plugins, which may load what
 * they like, and when the program is run from its sources.
 */
export function memoryKey(recipe: Recipe, maxFileSize: number | undefined): string | undefined {
  const { settings, folder, root, plugins, local, confidence, path } = recipe;
  const program = plugins.length > 0 || settings.plugins !== undefined ? undefined : programSum();
  if (program === undefined) return undefined;
  const config = { settings, folder: relative(root, folder), isFound: path !== undefined, confidence, maxFileSize };
  const facts = JSON.stringify([VERSION, program, config, local]);
  return createHash('sha256').update(facts).digest('hex').slice(0, 32);
}

/** A hash of the program's files, so that a build with other rules does not take over what this one found. */
function programSum(): string | undefined {
  const folder = new URL('.', import.meta.url);
  const names = readdirSync(folder, { withFileTypes: true }).flatMap((one) => (one.isFile() ? [one.name] : []));
  if (!names.includes('cli.js')) return undefined;
  const hash = createHash('sha256');
  for (const name of names.sort()) hash.update(`${name}\0`).update(readFileSync(fileURLToPath(new URL(name, folder))));
  return hash.digest('hex');
}
