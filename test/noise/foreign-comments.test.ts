import { describe, expect, test } from 'vitest';
import { commentTools, type CommentTool } from '../../src/config/settings.ts';
import { noiseOf, outcomeOf } from './fake-scan.ts';

const SECRET = 'TODO-SECRET-1';
const BLOCK = 'TODO-BEGIN\nx\nTODO-END';

/** The tools that have the comment. */
function honouring(text: string): readonly CommentTool[] {
  return commentTools.filter((tool) => outcomeOf(text, noiseOf({ compatComments: [tool] })).kept.length === 0);
}

describe('the comments of other tools are honoured as their tools have them', () => {
  test.each<[string, readonly CommentTool[]]>([
    [`${SECRET} # gitleaks:allow`, ['gitleaks']],
    [`${SECRET} gitleaks:allow`, ['gitleaks']],
    [`TODO-BEGIN\nx // gitleaks:allow\nTODO-END`, ['gitleaks']],
    [`${SECRET} # betterleaks:allow`, ['betterleaks']],
    [`${SECRET} # trufflehog:ignore`, ['trufflehog']],
    [`${SECRET} # pragma: allowlist secret`, ['detect-secrets', 'ripsecrets']],
    [`${SECRET} pragma: allowlist secret`, ['ripsecrets']],
    [`${SECRET} // pragma:whitelist-secret`, ['detect-secrets']],
    [`${SECRET} <!-- pragma: allowlist secret -->`, ['detect-secrets', 'ripsecrets']],
    [`# pragma: allowlist nextline secret\n${SECRET}`, ['detect-secrets']],
    [`x = 1 # pragma: allowlist nextline secret\n${SECRET}`, []],
    [`# pragma: allowlist secret\n${SECRET}`, []],
    [`${SECRET} // secretlint-disable-line`, ['secretlint']],
    [`// secretlint-disable-next-line\n${SECRET}`, ['secretlint']],
    [`/* secretlint-disable */\nx\n${SECRET}`, ['secretlint']],
    [`/* secretlint-disable */ x /* secretlint-enable */ ${SECRET}`, []],
    [`${SECRET} /* secretlint-disable */`, []],
    [`${SECRET} // secretlint-disabled`, []],
    [`${SECRET} # ggignore`, ['ggshield']],
    [`${SECRET} # ggignore: fake`, ['ggshield']],
    [`${SECRET} # ggignore-start`, []],
    [`${SECRET} see .ggignore`, []],
    [`${SECRET} # kingfisher:ignore`, ['kingfisher']],
    [`${SECRET} # Kingfisher:Ignore`, ['kingfisher']],
    [`# kingfisher:ignore\n${SECRET}`, ['kingfisher']],
    [`x = """\n${BLOCK}\n""" # kingfisher:ignore`, ['kingfisher']],
    [`# kingfisher:ignore\nx = """\n${BLOCK}\n"""`, ['kingfisher']],
    [`x = """\n${BLOCK}\n"""\n\n# kingfisher:ignore`, ['kingfisher']],
    [`a() # kingfisher:ignore\n${SECRET}`, []],
    [`# kingfisher:ignore\na()\n${SECRET}`, []],
    [`# kingfisher:ignore${'\n'.repeat(20)}${SECRET}`, []],
    [`${SECRET} // eslint-disable-line`, []],
    [`${SECRET} # nosec`, []],
  ])('%j', (text, tools) => {
    expect(honouring(text)).toEqual(tools);
  });
});

test('all of them count unless the config narrows them', () => {
  for (const words of ['gitleaks:allow', 'trufflehog:ignore', 'ggignore', 'kingfisher:ignore']) {
    expect(outcomeOf(`${SECRET} # ${words}`).kept).toEqual([]);
    expect(outcomeOf(`${SECRET} # ${words}`, noiseOf({ compatComments: [] })).kept).toEqual([SECRET]);
  }
});

test('each that silenced is listed with its words and its line', () => {
  expect(outcomeOf(`\n${SECRET} # gitleaks:allow, it is fake`).silenced).toEqual([
    `${SECRET} inline src/a.js:2: gitleaks:allow`,
  ]);
});

test('one that silences nothing is none of our business', () => {
  expect(outcomeOf('x # gitleaks:allow').notices).toEqual([]);
});

test('our own comment is named where both stand', () => {
  const own = `key-sniff-${'ignore'}`;
  expect(outcomeOf(`${SECRET} # gitleaks:allow ${own} -- fake`).silenced).toEqual([
    `${SECRET} inline src/a.js:1: fake`,
  ]);
});

describe('rules in a comment of secretlint mean our rules of the same vendor', () => {
  test.each([
    ['@secretlint/secretlint-rule-todo', [SECRET, 'TODO-KEY-2']],
    ['@secretlint/secretlint-rule-todo -- a fake one', [SECRET, 'TODO-KEY-2']],
    ['todo-secret', [SECRET]],
    ['@secretlint/secretlint-rule-preset-recommend', [SECRET, 'TODO-KEY-2']],
    ['@secretlint/secretlint-rule-slack', []],
    ['@secretlint/secretlint-rule-slack, @secretlint/secretlint-rule-todo', [SECRET, 'TODO-KEY-2']],
    ['-- a fake one', [SECRET, 'TODO-KEY-2']],
  ])('%s', (rules, values) => {
    for (const text of [
      `${SECRET} TODO-KEY-2 // secretlint-disable-line ${rules}`,
      `// secretlint-disable ${rules}\n${SECRET} TODO-KEY-2`,
    ]) {
      expect(outcomeOf(text).silenced.map((line) => line.split(' ')[0])).toEqual(values);
    }
  });

  test('and a block ends where the same rule, or every rule, is enabled again', () => {
    const inBlock = (end: string): readonly string[] =>
      outcomeOf(`# secretlint-disable todo-secret, todo-key\n# ${end}\n${SECRET} TODO-KEY-2`).kept;
    expect(inBlock('secretlint-enable')).toEqual([SECRET, 'TODO-KEY-2']);
    expect(inBlock('secretlint-enable todo-key')).toEqual(['TODO-KEY-2']);
    expect(inBlock('secretlint-enable slack')).toEqual([]);
    expect(outcomeOf(`# secretlint-disable\n# secretlint-enable todo-key\n${SECRET}`).kept).toEqual([]);
  });
});
