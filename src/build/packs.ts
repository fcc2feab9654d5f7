/** Divides the rule files into packs: each becomes one file of the built command, loaded when one of its rules is needed. */
import { importsOf, type RuleFile } from './registry.ts';

/** Rule files that are loaded together. */
export interface Pack {
  readonly number: number;
  readonly files: readonly RuleFile[];
}

/** Large enough to be few files, small enough that loading one for a single rule costs little. */
const FILES = 40;

/** In the order of the files. Rules that share code are in one pack: those of a folder. A folder of many files is divided. */
export function packsOf(files: readonly RuleFile[]): readonly Pack[] {
  const parts: RuleFile[][] = [];
  for (const file of files) {
    const last = parts.at(-1);
    if (last !== undefined && last.length < FILES && folderOf(last[0]) === folderOf(file)) last.push(file);
    else parts.push([file]);
  }
  return parts.map((own, number) => ({ number, files: own }));
}

function folderOf(file: RuleFile | undefined): string | undefined {
  return file?.path.split('/')[0];
}

/** The text of a pack's module, as if it stood in rules/. */
export function packSource({ files }: Pack): string {
  const entries = files.map(({ name, exports }) => (exports === 'rule' ? name : `...${name}`));
  return [
    "import { createPack } from '../src/core/rule-pack.ts';",
    ...importsOf(files),
    `export const pack = createPack([${entries.join(', ')}]);`,
  ].join('\n');
}
