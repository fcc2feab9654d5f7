/** Which file belongs to which tool. What reads it is loaded only when there is one. */
import { basename } from 'node:path';
import { UserError } from '../core/errors.ts';
import { importGitSecrets } from './git-secrets.ts';
import { importIgnoreFile, importSecretsIgnore, importTalisman } from './ignore-files.ts';
import type { Imported } from './imported.ts';

/** A file to take over. */
export interface ImportFile {
  /** How messages call it. */
  readonly name: string;
  readonly text: string;
  /** The ids of our rules. */
  readonly ruleIds: readonly string[];
}

type Importer = (file: ImportFile) => Imported | Promise<Imported>;

const gitleaks: Importer = async ({ text, name }) => (await import('./gitleaks.ts')).importGitleaks(text, name);
const gitleaksIgnore: Importer = async ({ text, name }) =>
  (await import('./gitleaks.ts')).importGitleaksIgnore(text, name);
const secretlint: Importer = async (file) =>
  (await import('./secretlint.ts')).importSecretlint(await readYaml(file), file.name, file.ruleIds);

const importers: Readonly<Record<string, Importer>> = {
  '.gitallowed': ({ text }) => importGitSecrets({ patterns: [], allowed: [], providers: [], gitallowed: text }),
  '.gitleaks.toml': gitleaks,
  'gitleaks.toml': gitleaks,
  '.betterleaks.toml': gitleaks,
  '.gitleaksignore': gitleaksIgnore,
  '.betterleaksignore': gitleaksIgnore,
  '.secrets.baseline': async ({ text, name }) => (await import('./detect-secrets.ts')).importDetectSecrets(text, name),
  '.secretlintrc': secretlint,
  '.secretlintrc.json': secretlint,
  '.secretlintrc.yml': secretlint,
  '.secretlintrc.yaml': secretlint,
  '.secretlintignore': ({ text }) => importIgnoreFile(text),
  '.secretsignore': ({ text, name }) => importSecretsIgnore(text, name),
  '.talismanrc': async (file) => importTalisman(await readYaml(file), file.name),
};

/** The names of files that can be taken over. */
export const importable: readonly string[] = Object.keys(importers);

/** Takes a file over. Throws a `UserError` for one that is not known, or not what its name says. */
export async function importFile(file: ImportFile): Promise<Imported> {
  const importer = importers[basename(file.name)];
  if (importer !== undefined) return importer(file);
  throw new UserError(`${file.name} is no file that can be taken over`, { hint: `known: ${importable.join(', ')}` });
}

/** JSON is YAML, too. */
async function readYaml({ text, name }: ImportFile): Promise<unknown> {
  const { parseDocument } = await import('yaml');
  const document = parseDocument(text, { prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) throw new UserError(`${name} is neither JSON nor YAML: ${error.message}`, { cause: error });
  return document.toJS({ maxAliasCount: 100 });
}
