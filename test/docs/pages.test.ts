/** The pages that people wrote: what they point at is there, and what there is they name. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatNames } from '../../src/report/formats.ts';

const root = new URL('../../', import.meta.url).pathname;
const pages = readdirSync(join(root, 'docs'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`);
const read = (page: string): string => readFileSync(join(root, page), 'utf8');

describe.each(pages)('%s', (page) => {
  test('links to files that exist', () => {
    // Takes `(../src/a.ts)` and `(config.md#baseline)` of a link; not an address.
    const targets = [...read(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)(?:#[^)]*)?\)/g)].map(
      ([, target = '']) => target,
    );
    expect(targets.filter((target) => !existsSync(join(root, dirname(page), target)))).toEqual([]);
  });

  test('links to headings that exist', () => {
    const anchors = [...read(page).matchAll(/\]\((?!https?:)([^)#\s]*)#([^)]+)\)/g)];
    for (const [, target = '', anchor = ''] of anchors) {
      const text = read(target === '' ? page : join(dirname(page), target));
      const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => slug(heading));
      expect(headings).toContain(anchor);
    }
  });
});

/** As GitHub makes anchors of headings. */
function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

test('every format of reports is described', () => {
  const described = [...read('docs/reports.md').matchAll(/^\| `([a-z]+)`/gm)].map(([, name]) => name);
  expect(described.toSorted()).toEqual(formatNames.toSorted());
});

test('every folder of src has its line in the architecture', () => {
  const text = read('docs/architecture.md');
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).filter((name) => !text.includes(`\nsrc/${name}/ `))).toEqual([]);
});
