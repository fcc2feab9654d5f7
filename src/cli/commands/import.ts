/** `key-sniff import`: takes over what other scanners were told, and says what it could not take over. */
import { join, relative, resolve } from 'node:path';
import { builtin } from '../../builtin/builtin.ts';
import { writeBaseline } from '../../config/baseline-file.ts';
import { displayed, readSmallFile } from '../../config/load.ts';
import { exists, topFolder } from '../../config/upward.ts';
import { replaceFile } from '../../config/replace-file.ts';
import { CONFIG_NAME } from '../../config/settings.ts';
import { runGit } from '../../git/git.ts';
import { importable, importFile } from '../../import/files.ts';
import { importGitSecrets } from '../../import/git-secrets.ts';
import { together, type Imported, type ImportNote } from '../../import/imported.ts';
import { matchKnown } from '../../import/known.ts';
import { mergeImported } from '../../import/merge.ts';
import { writeOut } from '../../report/output.ts';
import type { Arguments, Command, Io } from '../command.ts';
import { scanSource } from '../scan-run.ts';

export const command: Command = {
  options: { write: { type: 'boolean' } },
  help: `
Takes over what other scanners were told: patterns, allowed values, ignored paths and known findings. Without a file:
git-secrets' settings in git's config, and all of these files in the top folder of the repository:

  ${importable.slice(0, 6).join(', ')},
  ${importable.slice(6).join(', ')}

What it makes of them is printed as a config; with --write it goes into ${CONFIG_NAME} (what is there stays, comments
too), and known findings that a scan meets go into the baseline. Nothing is taken over that would release more than a
value: such entries are named, with what to do instead, and make exit code 2.

  --write     write ${CONFIG_NAME} and the baseline`,
  run: async (args, io) => {
    const root = topFolder(io.cwd);
    const imported = together(await importAll(args, io, root));
    const file = join(root, CONFIG_NAME);
    const name = displayed(file, io.cwd);
    const merged = mergeImported(await textOf(file, name), name, imported);
    const notes = [...imported.notes, ...merged.notes];
    await writeOut(io.stderr, summary(imported, merged.added));
    if (!args.flag('write')) await writeOut(io.stdout, merged.text);
    else {
      if (merged.added > 0) await replaceFile(file, merged.text);
      notes.push(...(await recordKnown(imported, args, io)));
    }
    await writeOut(io.stderr, listOf(notes));
    return notes.some(({ lost }) => lost) ? 2 : 0;
  },
};

async function textOf(path: string, name: string): Promise<string | undefined> {
  return exists(path) ? readSmallFile(path, name) : undefined;
}

async function importAll({ positionals }: Arguments, io: Io, root: string): Promise<readonly Imported[]> {
  const ruleIds = builtin().rules.map(({ id }) => id);
  const read = async (path: string): Promise<Imported> => {
    const name = displayed(path, io.cwd);
    return importFile({ name, text: readSmallFile(path, name), ruleIds });
  };
  if (positionals.length > 0) return Promise.all(positionals.map((path) => read(resolve(io.cwd, path))));
  const found = importable.filter((name) => exists(join(root, name)));
  return Promise.all([fromGitConfig(io, root), ...found.map((name) => read(join(root, name)))]);
}

async function fromGitConfig({ env }: Io, root: string): Promise<Imported> {
  if (!exists(join(root, '.git'))) return together([]);
  const valuesOf = async (key: string): Promise<readonly string[]> => {
    const args = ['config', '--null', '--get-all', key];
    const output = await runGit({ cwd: root, env }, args, { accept: [1] }); // 1: there is none
    return output.toString().split('\0').slice(0, -1);
  };
  return importGitSecrets({
    patterns: await valuesOf('secrets.patterns'),
    allowed: await valuesOf('secrets.allowed'),
    providers: await valuesOf('secrets.providers'),
  });
}

/** Scans for what is known and adds it to the baseline. */
async function recordKnown({ known }: Imported, args: Arguments, io: Io): Promise<readonly ImportNote[]> {
  if (known.length === 0) return [];
  const root = topFolder(io.cwd);
  const path = relative(io.cwd, root) || '.';
  const { report, config } = await scanSource({ kind: 'worktree', paths: [path] }, args, io);
  const { findings, notes } = matchKnown(report.findings, known);
  const before = report.silenced.flatMap(({ by, finding }) => (by === 'baseline' ? [finding] : []));
  const file = await writeBaseline(config, [...before, ...findings]);
  await writeOut(
    io.stderr,
    `${displayed(file, io.cwd)}: ${counted(findings.length, 'known finding', 'known findings')}.\n`,
  );
  return notes;
}

function summary({ detectors, allow, exclude, rules: levels, known }: Imported, added: number): string {
  const counts = [
    counted(detectors.length, 'detector', 'detectors'),
    counted(allow.length, 'allow entry', 'allow entries'),
    counted(exclude.length, 'path pattern', 'path patterns'),
    counted(Object.keys(levels).length, 'rule switched off', 'rules switched off'),
    counted(known.length, 'known finding', 'known findings'),
  ];
  return `Taken over: ${counts.join(', ')}; ${added} of them new to the config.\n`;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function listOf(notes: readonly ImportNote[]): string {
  const section = (title: string, lost: boolean): string => {
    const lines = notes.filter((note) => note.lost === lost).map(({ where, message }) => `  ${where}: ${message}\n`);
    return lines.length === 0 ? '' : `${title}\n${lines.join('')}`;
  };
  return section('Not taken over:', true) + section('To know:', false);
}
