/** The other files of a Terraform module: it reads all files of a folder as one. */
import type { Project } from '../core/rule.ts';

/** Their texts, the file's own among them. Of a file that is not Terraform's there are none. */
export async function siblings(path: string, project: Project): Promise<readonly string[]> {
  const ending = /\.(?:tf|tofu)$/.exec(path)?.[0];
  if (ending === undefined) return [];
  return project.texts(path.slice(0, Math.max(0, path.lastIndexOf('/'))), ending);
}
