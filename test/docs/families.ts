/** The headings of the list of rules: the folders under rules/. */
import { basename, dirname } from 'node:path';
import type { Rule } from '../../src/core/rule.ts';
import type { Family } from '../../src/docs/rule-index.ts';
import { ruleFiles } from '../../src/build/registry.ts';

const root = new URL('../../rules/', import.meta.url).pathname;
/** The folder of the files that hold several rules each. */
const SHARED = 'providers';
const HEADINGS: Readonly<Record<string, string>> = {
  aws: 'AWS credentials',
  root: 'The root user',
  iam: 'AWS practices',
  generic: 'Secrets of any vendor',
  providers: "Other vendors' tokens",
};

/** The rules by the folder that their file is in. */
export function families(rules: readonly Rule[]): readonly Family[] {
  const folders = new Map(
    ruleFiles(root)
      .filter(({ exports }) => exports === 'rule')
      .map(({ path }) => [basename(path, '.ts'), dirname(path)]),
  );
  const folderOf = ({ id }: Rule): string => folders.get(id) ?? SHARED;
  const names = [...new Set([...Object.keys(HEADINGS), ...rules.map(folderOf)])];
  return names
    .map((name) => ({ heading: HEADINGS[name] ?? name, rules: rules.filter((rule) => folderOf(rule) === name) }))
    .filter((family) => family.rules.length > 0);
}
