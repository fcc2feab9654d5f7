/** What of a project lies on disk beside the files of a scan: some findings of one file are cleared up by others. */
import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../core/finding.ts';
import type { Project, Rule } from '../core/rule.ts';
import { runGit, type Git } from '../git/git.ts';
import type { Report } from '../report/report.ts';

/** The project below a folder, of which git speaks where it is in a repository. */
export function createProject(root: string, git: Git): Project {
  const folders = new Map<string, Promise<readonly string[]>>();
  return {
    texts: (folder, ending) => {
      const key = `${folder}\0${ending}`;
      const known = folders.get(key) ?? readTexts(join(root, folder), ending);
      folders.set(key, known);
      return known;
    },
    folders: async (folder) => {
      const entries = await entriesOf(join(root, folder));
      return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    },
    isIgnored: async (path) => {
      // With a dot in front no name is taken for a pattern. 1: not ignored; 128: no repository.
      const output = await runGit({ ...git, cwd: root }, ['check-ignore', '-z', '--no-index', '--stdin'], {
        input: [`./${path}\0`],
        accept: [1, 128],
      });
      return output.length > 0;
    },
  };
}

/** A folder that is gone has no files: what was found in it stands. */
function entriesOf(folder: string): Promise<readonly Dirent[]> {
  return readdir(folder, { withFileTypes: true }).catch(() => []);
}

async function readTexts(folder: string, ending: string): Promise<readonly string[]> {
  const entries = await entriesOf(folder);
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith(ending));
  return Promise.all(files.map(({ name }) => readFile(join(folder, name), 'utf8').catch(() => '')));
}

/** The report without the findings that the rest of the project clears up. Old contents had other files beside them. */
export async function withoutCleared(report: Report, rules: readonly Rule[], project: Project): Promise<Report> {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const isKept = async (finding: Finding): Promise<boolean> => {
    const isCleared = byId.get(finding.ruleId)?.isCleared;
    if (isCleared === undefined || finding.origin.kind === 'commit') return true;
    return !(await isCleared(finding, project));
  };
  const kept = await Promise.all(report.findings.map(isKept));
  return { ...report, findings: report.findings.filter((_, index) => kept[index]) };
}
