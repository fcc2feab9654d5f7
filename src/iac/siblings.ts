/** The other files of a Terraform module: it reads all files of a folder as one. */
import { UserError } from '../core/errors.ts';
import type { Project } from '../core/rule.ts';
import { resourcesOf, type Resource } from './resources.ts';
import { readStructure } from './structure.ts';

/** Their texts, the file's own among them. Of a file that is not Terraform's there are none. */
export async function siblings(path: string, project: Project): Promise<readonly string[]> {
  const ending = /\.(?:tf|tofu)$/.exec(path)?.[0];
  if (ending === undefined) return [];
  return project.texts(path.slice(0, Math.max(0, path.lastIndexOf('/'))), ending);
}

/** What such a text declares: nothing where it can't be read, which the scan has said of its file already. */
export function resourcesIn(path: string, text: string): readonly Resource[] {
  try {
    const structure = readStructure(path, text);
    return structure === undefined ? [] : resourcesOf(structure);
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}
