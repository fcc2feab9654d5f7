/** Text from a repository, made harmless. */
import { expect, test } from 'vitest';
import { jsonText, markdownCellCode, markdownCode, markdownText, markup, visible } from '../../src/report/escape.ts';
import { stepOf } from '../../src/report/step.ts';
import { columnsOf, fitEnd, fitStart } from '../../src/report/width.ts';

test.each([
  ['plain – text, 漢字, 👍', 'plain – text, 漢字, 👍'],
  ['\x1b[31mred', '\\x1b[31mred'],
  ['a\r\n\tb\0', 'a\\r\\n\\tb\\x00'],
  ['\u009b2J', '\\x9b2J'],
  ['abc\u202egpj.exe', 'abc\\u{202e}gpj.exe'],
  ['a\u200bb\ufeff\u2028', 'a\\u{200b}b\\u{feff}\\u{2028}'],
  ['\ud800 alone', '\\u{d800} alone'],
  ['\u{e0041}', '\\u{e0041}'],
  ['::error::x', '\\::error::x'],
  [':', '\\:'], // behind which a report writes `: `
  ['a::b', 'a::b'],
  ['x ##[error]y ##vso[task.x]', 'x #\\#[error]y #\\#vso[task.x]'],
  ['## [1.0]', '## [1.0]'],
])('%j is shown as %j', (text, shown) => {
  expect(visible(text)).toBe(shown);
});

test('JSON of any text is the text again, without a character that acts on a terminal', () => {
  const text = '\x7f\u009b\u202e\u2028\u{e0041}\ud800"\\漢👍';
  const json = jsonText({ text });
  expect(JSON.parse(json)).toEqual({ text });
  expect(json).not.toMatch(/[\x7f-\x9f\u202e\u2028\p{Cs}]|\u{e0041}/u);
});

test('markup has no tag, quote or forbidden character', () => {
  expect(markup(`<a href="x" b='y'>&\0`)).toBe('&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;\\x00');
});

test('Markdown text has no markup and mentions nobody', () => {
  expect(markdownText('*a* [b](c) <d> @e `f` g|h')).toBe('\\*a\\* \\[b\\](c) \\<d\\> &#64;e \\`f\\` g\\|h');
});

test.each([
  ['a', '`a`'],
  ['a`b', '``a`b``'],
  ['`a', '`` `a ``'],
  ['', '`  `'],
  ['a|b', '`a|b`'],
])('%j is the code %j in Markdown', (text, code) => {
  expect(markdownCode(text)).toBe(code);
  expect(markdownCellCode(text)).toBe(code.replaceAll('|', '\\|'));
});

test.each([
  ['abc', 3],
  ['漢字', 4],
  ['ｱ', 1],
  ['Ａ', 2],
  ['e\u0301', 1],
  ['🚀', 2],
  ['…│✔', 3],
])('%s takes %i columns', (text, columns) => {
  expect(columnsOf(text)).toBe(columns);
});

test.each([
  ['abcdef', 6, 'abcdef', 'abcdef'],
  ['abcdef', 4, 'abc…', '…def'],
  ['漢字漢字', 5, '漢字…', '…漢字'],
  ['漢字漢字', 4, '漢…', '…字'],
  ['abc', 1, '…', '…'],
  ['abc', 0, '', ''],
])('%s cut to %i columns', (text, columns, start, end) => {
  expect(fitStart(text, columns)).toBe(start);
  expect(fitEnd(text, columns)).toBe(end);
});

test.each([
  ['Stop it: aws iam x --y', { words: 'Stop it: ', command: 'aws iam x --y' }],
  ['Stop it, then: git a', { words: 'Stop it, then: ', command: 'git a' }],
  ['docker swarm unlock-key --rotate', { words: '', command: 'docker swarm unlock-key --rotate' }],
  ['Stop it: gcloud x --y, then delete it.', { words: 'Stop it: gcloud x --y, then delete it.', command: '' }],
  ['See: aws iam x (AccountMFAEnabled 1)', { words: 'See: aws iam x (AccountMFAEnabled 1)', command: '' }],
  ['git history keeps it.', { words: 'git history keeps it.', command: '' }],
  ['Note: awful', { words: 'Note: awful', command: '' }],
  ['Replace it by a role', { words: 'Replace it by a role', command: '' }],
])('%j is told apart', (text, step) => {
  expect(stepOf(text)).toEqual(step);
});
