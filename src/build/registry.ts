/** Writes the registry: the files that name every rule and every example, from what stands in the folders under rules/. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const HEADER = '// Generated from the folders beside it by `npm run update`. Do not edit.\n';

export interface RuleFile {
  /** Relative to rules/. */
  readonly path: string;
  readonly name: string;
  readonly exports: 'rule' | 'tokens';
}

/** Every rule file below `root`, in order. */
export function ruleFiles(root: string): readonly RuleFile[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.includes('/') && path.endsWith('.ts'))
    .sort()
    .map((path) => ({
      path,
      name: camel(basename(path, '.ts')),
      exports: exportOf(readFileSync(join(root, path), 'utf8'), path),
    }));
}

function exportOf(text: string, path: string): RuleFile['exports'] {
  if (/^export const rule\b/m.test(text)) return 'rule';
  if (/^export const tokens\b/m.test(text)) return 'tokens';
  throw new Error(`${path} exports neither rule nor tokens`);
}

function camel(name: string): string {
  const words = name
    .split('-')
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)));
  return words.join('').replace(/^\d/, '_$&');
}

/** Imports of what the files export, in a module beside their folders. */
export function importsOf(files: readonly RuleFile[]): readonly string[] {
  return files.map(({ path, name, exports }) => `import { ${exports} as ${name} } from './${path}';`);
}

/** The text of rules/index.ts. */
export function registrySource(files: readonly RuleFile[]): string {
  const entries = files.map(({ name, exports }) =>
    exports === 'rule' ? `  ${name},` : `  ...${name}.map(tokenRule),`,
  );
  return [
    HEADER + "import type { Rule } from '../src/core/rule.ts';",
    "import { tokenRule } from '../src/core/token.ts';",
    ...importsOf(files),
    '',
    '/** Every built-in rule. */',
    'export const rules: readonly Rule[] = [',
    ...entries,
    '];\n',
  ].join('\n');
}

/** The text of rules/examples.ts. */
export function examplesSource(files: readonly RuleFile[]): string {
  const imports = files.map(({ path, name, exports }) =>
    exports === 'rule'
      ? `import { examples as ${name}Examples, rule as ${name} } from './${path}';`
      : `import { tokens as ${name} } from './${path}';`,
  );
  const entries = files.map(({ name, exports }) =>
    exports === 'rule'
      ? `  [${name}.id]: ${name}Examples,`
      : `  ...Object.fromEntries(${name}.map((token) => [token.id, tokenExamples(token)])),`,
  );
  return [
    HEADER + "import type { Examples } from '../src/core/rule.ts';",
    "import { tokenExamples } from '../src/core/token-examples.ts';",
    ...imports,
    '',
    '/** The examples of every built-in rule. For tests, documentation and `explain`: nothing that scans needs them. */',
    'export const examples: Examples = {',
    ...entries,
    '};\n',
  ].join('\n');
}
