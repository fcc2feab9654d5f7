/** Other files that a tool reads together with one: those of a Terraform module, and the tasks of all roles of Ansible. */
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

// Takes `roles/users/tasks/main.yml` and `ops/roles/users/tasks/more/a.yaml`, up to `roles/`; not `tasks/main.yml`.
const ROLES = /^(.*\/)?roles\/(?=[^/]{1,255}\/tasks\/.{0,1000}(\.ya?ml)$)/;

/** The texts of the tasks of all roles beside that of the file: a playbook calls several. Of other files there are none. */
export async function tasksOfRoles(path: string, project: Project): Promise<readonly string[]> {
  const [roles, , ending] = ROLES.exec(path) ?? [];
  if (roles === undefined || ending === undefined) return [];
  const known = tasks.get(project) ?? new Map<string, Promise<readonly string[]>>();
  tasks.set(project, known);
  const texts = known.get(roles + ending) ?? readTasks(roles, ending, project);
  known.set(roles + ending, texts);
  return texts;
}

/** By project, folder and ending: the very same list for each file, by which others know it again. */
const tasks = new WeakMap<Project, Map<string, Promise<readonly string[]>>>();

async function readTasks(roles: string, ending: string, project: Project): Promise<readonly string[]> {
  const names = await project.folders(roles);
  const texts = await Promise.all(names.map((name) => project.texts(`${roles}${name}/tasks`, ending)));
  return texts.flat();
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
