/** What a scan's notes hold for: the program, its rules and the config, as one hash. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
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

/** A hash of the program's files, which its build leaves beside them: one with other rules does not take over what this one found. */
function programSum(): string | undefined {
  const file = new URL('./program.sum', import.meta.url);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
