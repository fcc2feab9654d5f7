/** Arrows go one way: what each part of the source may import. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

const top = new URL('../', import.meta.url).pathname;

interface Import {
  readonly from: string;
  /** A path from the top, or a package's or module's name. */
  readonly to: string;
}

function sources(folder: string): readonly string[] {
  return readdirSync(join(top, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts'));
}

/** Imports that stay when types are taken away. */
function importsOf(path: string): readonly Import[] {
  const text = readFileSync(join(top, path), 'utf8');
  // Takes `import { a } from './a.ts'` over any number of lines, `export … from`, `import('./a.ts')`; not `import type`.
  const found = text.matchAll(/^(?:import|export)\s+(?!type\b)[^;]*?from\s+'([^']+)'|\bimport\('([^']+)'\)/gm);
  return [...found].map(([, fixed, lazy]) => {
    const name = fixed ?? lazy ?? '';
    return { from: path, to: name.startsWith('.') ? posix.join(dirname(path), name) : name };
  });
}

const files = [...sources('src'), ...sources('rules')];
const imports = files.flatMap(importsOf);
const isOwn = (name: string): boolean => /^(?:src|rules)\//.test(name);

/** What each part may import: other parts by folder, and packages by name. */
const allowed: readonly (readonly [part: RegExp, may: RegExp])[] = [
  [/^src\/core\//, /^src\/core\//],
  [/^src\/views\//, /^src\/(?:core|views)\//],
  [/^src\/(?:aws|generic|wallet)\//, /^src\/(?:core|aws|generic|wallet)\//],
  [/^src\/iac\//, /^(?:src\/(?:core|aws|iac)\/|yaml$|jsonc-parser$)/],
  [/^rules\//, /^(?:src\/(?:core|aws|generic|wallet|iac)|rules)\//],
  [/^src\/git\//, /^(?:src\/(?:core|git)\/|node:)/],
  [/^src\/report\//, /^(?:src\/(?:core|report|docs|noise)\/|src\/version\.ts$|node:)/],
];

describe('imports', () => {
  test.each(allowed.map(([part, may]) => [part.source.replaceAll('\\', ''), part, may] as const))(
    'of %s go inward only',
    (_, part, may) => {
      const own = imports.filter(({ from }) => part.test(from));
      expect(own.length).toBeGreaterThan(0);
      expect(own.filter(({ to }) => !may.test(to)).map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
    },
  );

  test('only src/git runs git for its contents, and only the command and its parts touch the terminal', () => {
    const terminal = files.filter((path) =>
      /\bprocess\.(?:stdout|stderr|exit)\b/.test(readFileSync(join(top, path), 'utf8')),
    );
    expect(terminal.filter((path) => !path.startsWith('src/cli/'))).toEqual([]);
  });

  test('nothing imports the command line but itself', () => {
    expect(imports.filter(({ from, to }) => to.startsWith('src/cli/') && !from.startsWith('src/cli/'))).toEqual([]);
  });

  test('the hook’s way loads no library', () => {
    const seen = new Set<string>();
    const waiting = ['src/cli/main.ts', 'src/cli/commands/hook.ts', 'src/sources/staged.ts'];
    const packages = new Set<string>();
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (seen.has(path)) continue;
      seen.add(path);
      const text = readFileSync(join(top, path), 'utf8');
      const lazy = new Set(
        [...text.matchAll(/\bimport\('([^']+)'\)/g)].map(([, name = '']) => posix.join(dirname(path ?? ''), name)),
      );
      for (const { to } of importsOf(path)) {
        if (isOwn(to) && !lazy.has(to)) waiting.push(to);
        else if (!isOwn(to) && !to.startsWith('node:')) packages.add(to);
      }
    }
    // The rules about infrastructure files bring the parsers for YAML and JSON, which are bundled.
    expect([...packages].sort()).toEqual(['jsonc-parser', 'yaml']);
  });
});

test('every source file says in its first lines what it is for', () => {
  const silent = files.filter(
    (path) => !/^(?:#![^\n]*\n)?(?:\/\*\*|\/\/ Generated)/.test(readFileSync(join(top, path), 'utf8')),
  );
  expect(silent).toEqual([]);
});
