/** A rule explained: everything it says of itself, and no value. */
import { describe, expect, test } from 'vitest';
import { examples } from '../../rules/examples.ts';
import { rules } from '../../rules/index.ts';
import type { Rule } from '../../src/core/rule.ts';
import { clean, finds, sample, type Example } from '../../src/core/sample.ts';
import { digits } from '../../src/core/shape.ts';
import { explain } from '../../src/docs/explain.ts';
import { rulePage } from '../../src/docs/rule-page.ts';

const value = sample('secret to do', 'TODO-SECRET-', digits(6));
const rule: Rule = {
  id: 'todo-secret',
  title: 'A secret to do',
  severity: 'error',
  confidence: 'high',
  keywords: ['TODO-SECRET-'],
  why: 'It stands for a secret in tests.',
  fix: ['Stop it: git todo --stop <NAME>', 'Remove it from the code.'],
  sources: ['https://example.com/todo'],
  detect: () => [],
};
const its: readonly Example[] = [
  finds`key = ${value}\n`,
  { ...finds.in('a/.env')`one\n\`\`\`\n${value}\n`, note: 'several lines' },
  clean`key = ${'`'}TODO-SECRET-\u202e|`,
];

test('at a terminal', () => {
  expect(explain({ rule, examples: its, color: false, hyperlinks: false })).toMatchInlineSnapshot(`
    "A secret to do  todo-secret
    error, high confidence. The value is a secret: reports mask it.

    It stands for a secret in tests.

    What to do
      1. Stop it: git todo --stop <NAME>
      2. Remove it from the code.

    Found. A name in angle brackets stands for a value.
      key = <secret to do>
      (in a/.env: several lines)
      | one
      | \`\`\`
      | <secret to do>

    Not found
      key = \`TODO-SECRET-\\u{202e}|

    To turn it off, in .key-sniff.json
      { "rules": { "todo-secret": "off" } }

    Sources
      https://example.com/todo
    "
  `);
});

test('as a page', () => {
  expect(rulePage(rule, its)).toMatchInlineSnapshot(`
    "<!-- Generated from the rule by \`npm run update\`. Do not edit. -->

    # A secret to do

    Rule \`todo-secret\`, severity **error**, confidence **high**. The value is a secret: reports mask it.

    It stands for a secret in tests.

    ## What to do

    1. Stop it: \`git todo --stop <NAME>\`
    2. Remove it from the code.

    ## Found

    A name in angle brackets stands for a value.

    - \`key = <secret to do>\`
    - in a/.env: several lines:

      \`\`\`\`
      one
      \`\`\`
      <secret to do>
      \`\`\`\`

    ## Not found

    Near misses that stay silent.

    - \`\`key = \`TODO-SECRET-\\u{202e}|\`\`

    ## Settings

    In \`.key-sniff.json\`: \`{ "rules": { "todo-secret": "off" } }\`, or a severity (\`note\`, \`warn\`, \`error\`, \`critical\`). In \`eslint.config.js\`: \`'key-sniff/todo-secret': 'off'\`.

    ## Sources

    - <https://example.com/todo>
    "
  `);
});

test('with colour and links the text is the same', () => {
  const plain = explain({ rule, examples: its, color: false, hyperlinks: false });
  const rich = explain({ rule, examples: its, color: true, hyperlinks: true, url: 'https://example.com' });
  expect(rich).toContain('\x1b]8;;https://example.com\x1b\\todo-secret');
  expect(rich.replace(/\x1b\[\d+m|\x1b\]8;;[^\x1b]*\x1b\\/g, '')).toBe(plain);
});

describe('every built-in rule', () => {
  test('is explained with its examples of both kinds', () => {
    for (const one of rules) {
      const text = explain({ rule: one, examples: examples[one.id] ?? [], color: false, hyperlinks: false });
      expect(text).toMatch(/\nFound(?:\.|\n)/);
      expect(text).toContain('\nNot found\n');
      expect(text).toContain(`{ "rules": { "${one.id}": "off" } }`);
    }
  });

  test('names a source that is an address', () => {
    for (const { id, sources } of rules)
      expect([id, sources[0]]).toEqual([id, expect.stringMatching(/^https:\/\/\S+$/)]);
  });
});
