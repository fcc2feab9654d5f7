/** Suggestions in the syntax of each kind of file, applied as an editor applies them. */
import { describe, expect, test } from 'vitest';
import { environmentRead } from '../../src/eslint/environment-read.ts';
import { ignoreComment } from '../../src/eslint/ignore-comment.ts';
import { OWN } from '../../src/noise/comments.ts';
import type { Edit } from '../../src/eslint/suggestions.ts';

const SECRET = 'TODO-SECRET-1';

function placeIn(path: string, text: string) {
  const start = text.indexOf(SECRET);
  return { path, text, start, end: start + SECRET.length };
}

function applied(text: string, edits: readonly Edit[]): string {
  return edits
    .toReversed()
    .reduce((rest, { range: [start, end], text: put }) => rest.slice(0, start) + put + rest.slice(end), text);
}

describe('read from the environment', () => {
  test.each([
    ['a.js', `const a = '${SECRET}';`, 'const a = process.env.SHOP_KEY;'],
    ['a.mts', `const a: string = \`${SECRET}\`;`, 'const a: string = process.env.SHOP_KEY;'],
    ['a.tsx', `<Map key="${SECRET}" />`, '<Map key={process.env.SHOP_KEY} />'],
    ['a.py', `# tool\nimport sys\nA = '${SECRET}'\n`, '# tool\nimport os\nimport sys\nA = os.environ["SHOP_KEY"]\n'],
    ['a.py', `import os\nA = '${SECRET}'\n`, 'import os\nA = os.environ["SHOP_KEY"]\n'],
    ['a.sh', `export A=${SECRET}\n`, 'export A=${SHOP_KEY}\n'],
    ['a.sh', `export A='${SECRET}'\n`, 'export A="${SHOP_KEY}"\n'],
    ['a.yaml', `a: ${SECRET}\n`, 'a: ${SHOP_KEY}\n'],
    ['.github/workflows/a.yml', `a: ${SECRET}\n`, 'a: ${{ secrets.SHOP_KEY }}\n'],
    ['main.tf', `a = "${SECRET}"\n`, 'a = var.shop_key\n'],
    ['A.java', `var a = "${SECRET}";`, 'var a = System.getenv("SHOP_KEY");'],
    ['Dockerfile', `ENV A=${SECRET}\n`, 'ENV A=${SHOP_KEY}\n'],
  ])('%s: %s', (path, text, expected) => {
    const read = environmentRead('shop-key', placeIn(path, text));
    expect(applied(text, read?.edits ?? [])).toBe(expected);
  });

  test.each([
    ['a.json', `{ "a": "${SECRET}" }`],
    ['.env', `A=${SECRET}\n`],
    ['a.js', `fetch('https://shop.test/?key=${SECRET}');`],
  ])('nothing for %s: %s', (path, text) => {
    expect(environmentRead('shop-key', placeIn(path, text))).toBeUndefined();
  });
});

describe('ignore with a reason', () => {
  const said = `${OWN}-next-line shop-key -- say why this is no secret`;
  test.each([
    ['a.ts', `  const a = '${SECRET}';`, `  // ${said}\n`],
    ['.env', `A=${SECRET}`, `# ${said}\n`],
    ['.env.production', `A=${SECRET}`, `# ${said}\n`],
    ['main.tf', `a = "${SECRET}"`, `# ${said}\n`],
    ['a.yaml', `a:\n  b: ${SECRET}`, `  # ${said}\n`],
    ['a.sql', `SELECT '${SECRET}'`, `-- ${said}\n`],
    ['a.css', `a: '${SECRET}'`, `/* ${said} */\n`],
    ['a.xml', `<a>${SECRET}</a>`, `<!-- ${said.replace('--', '—')} -->\n`],
    ['a.md', `a ${SECRET}`, `<!-- ${said.replace('--', '—')} -->\n`],
    ['setup.cmd', `set A=${SECRET}`, `rem ${said}\n`],
    ['credentials', `a = ${SECRET}`, `# ${said}\n`],
    ['a.tsx', `const a = (\n  <Map key="${SECRET}" />\n);`, `  // ${said}\n`],
    ['a.tsx', `<div>\n  <Map key="${SECRET}" />\n</div>`, `  {/* ${said} */}\n`],
    ['a.vue', `<script setup>\nconst a = '${SECRET}';\n</script>`, `// ${said}\n`],
    ['a.vue', `<script>\n</script>\n<template>\n  <Map key="${SECRET}" />`, `  <!-- ${said.replace('--', '—')} -->\n`],
    ['a.svelte', `<script>\n</script>\n<style>\n  a { b: url(${SECRET}) }`, `  /* ${said} */\n`],
    ['a.astro', `---\nconst a = '${SECRET}';\n---\n<p />`, `// ${said}\n`],
    ['a.astro', `---\n---\n<p>${SECRET}</p>`, `<!-- ${said.replace('--', '—')} -->\n`],
    ['a.html', `<p>\n${SECRET}</p>`, `<!-- ${said.replace('--', '—')} -->\n`],
    ['a.hbs', `<p>${SECRET}</p>`, `{{!-- ${said} --}}\n`],
    ['a.njk', `{% set a = "${SECRET}" %}`, `{# ${said} #}\n`],
    ['a.ejs', `<% a = '${SECRET}' %>`, `<%# ${said} %>\n`],
    ['a.graphql', `{ a(key: "${SECRET}") }`, `# ${said}\n`],
    ['a.ini', `a=1\r\nb=${SECRET}\r\n`, `# ${said}\r\n`],
  ])('%s: %s', (path, text, expected) => {
    const edit = ignoreComment('shop-key', placeIn(path, text));
    const lineStart = text.lastIndexOf('\n', text.indexOf(SECRET)) + 1;
    expect(edit).toEqual({ range: [lineStart, lineStart], text: expected });
  });

  test.each([
    ['a file without comments', 'a.json', `{ "a": "${SECRET}" }`],
    ['an attribute on a line of its own', 'a.vue', `<template>\n  <Map\n    key="${SECRET}"\n  />`],
    ['a line of a template', 'a.js', `const a = \`\n${SECRET}\`;`],
    ['a line of a block of text', 'a.yaml', `a: |\n  b\n  ${SECRET}\n`],
    ['a line of a heredoc', 'a.sh', `cat <<EOF\n${SECRET}\nEOF\n`],
  ])('nothing for %s', (_, path, text) => {
    expect(ignoreComment('shop-key', placeIn(path, text))).toBeUndefined();
  });
});
