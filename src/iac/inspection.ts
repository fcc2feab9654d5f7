/** Looks at what a file declares or runs: the frame that rules about the account's practices share. */
import type { Match, View } from '../core/rule.ts';
import type { AwsCommand } from './aws-command.ts';
import { PROGRAM } from './code.ts';
import { commandsIn } from './commands.ts';
import { mayDeclare } from './declaring.ts';
import { policiesInScript, policiesOf, type Policy } from './policies.ts';
import { declared, resourcesOf, type Declared, type Resource } from './resources.ts';
import { readStructure, STRUCTURED, type Structure } from './structure.ts';

/** What a rule says of each kind of thing; in the plural, of all that the file has of it, for what belongs together. */
export interface Inspection {
  readonly resource?: (resource: Resource, file: Declared) => Iterable<Match>;
  readonly resources?: (file: Declared) => Iterable<Match>;
  readonly policy?: (policy: Policy) => Iterable<Match>;
  readonly command?: (command: AwsCommand) => Iterable<Match>;
  readonly commands?: (all: readonly AwsCommand[]) => Iterable<Match>;
}

/**
 * Paths of files whose text is run: scripts, build and CI files, and files without an extension, which scripts often
 * are; an unknown path may be of any file. In source code and documentation a command is more often quoted than run.
 */
// Takes `setup.sh`, `Makefile`, `.gitlab-ci.yml`, `main.tf` (local-exec), `bin/deploy`; not `notes.md` or `test.ts`.
export const COMMAND_FILE: RegExp =
  /^$|\.(?:sh|bash|zsh|ksh|fish|ps1|psm1|bat|cmd|mk|make|ya?ml|tf|tofu|groovy|gradle|toml|env|dockerfile|just)$|(?:^|\/)[^./]+$|(?:^|\/)(?:Dockerfile|Makefile|Jenkinsfile|Vagrantfile)[^/]*$/i;

/**
 * Paths of files of which an inspection says anything. A rule that inspects names them: a scan of a history asks of a
 * content first, and of its paths later.
 */
export const INSPECTED: RegExp = new RegExp(
  [STRUCTURED, PROGRAM, COMMAND_FILE].map(({ source }) => source).join('|'),
  'i',
);

/** Whether commands in a file with the path are run. */
export function isCommandFile(path: string): boolean {
  return COMMAND_FILE.test(path);
}

/**
 * Everything the inspection says of a file. Commands come first: a file that can't be read as what its name promises
 * throws a `UserError` after them.
 */
export function* inspect(view: View, inspection: Inspection): Iterable<Match> {
  yield* inspectCommands(view, inspection);
  yield* inspectStructure(view, inspection);
}

function* inspectCommands({ text, path }: View, { command, commands }: Inspection): Iterable<Match> {
  if ((command === undefined && commands === undefined) || !isCommandFile(path)) return;
  const all = commandsIn(text);
  if (commands !== undefined) yield* commands(all);
  if (command !== undefined) for (const one of all) yield* command(one);
}

function* inspectStructure({ text, path }: View, inspection: Inspection): Iterable<Match> {
  const { resource, resources, policy } = inspection;
  const asked = { resources: (resource ?? resources) !== undefined, policies: policy !== undefined };
  if (!asked.resources && !asked.policies) return;
  if (!mayDeclare({ text, path }, asked)) return;
  const structure = readStructure(path, text);
  if (structure !== undefined && asked.resources) yield* inspectResources(structure, inspection);
  if (policy !== undefined) for (const one of policiesFor({ text, path }, structure)) yield* policy(one);
}

function* inspectResources(structure: Structure, { resource, resources }: Inspection): Iterable<Match> {
  const file = declared(resourcesOf(structure));
  if (resources !== undefined) yield* resources(file);
  if (resource !== undefined) for (const one of file.all) yield* resource(one, file);
}

function policiesFor({ text, path }: Pick<View, 'text' | 'path'>, structure: Structure | undefined): readonly Policy[] {
  if (structure !== undefined) return policiesOf(structure);
  return isCommandFile(path) ? policiesInScript(text) : [];
}

/** A match on a stretch of the file. */
export function practice(
  place: { readonly start: number; readonly end: number },
  more: Omit<Match, 'start' | 'end'> = {},
): Match {
  return { start: place.start, end: place.end, ...more };
}
