/** What a user sees at a terminal. Snapshots hold redacted text only. */
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/core/finding.ts';
import { textReporter } from '../../src/report/text.ts';
import type { Report } from '../../src/report/report.ts';
import { columnsOf } from '../../src/report/width.ts';
import { commit, findingsIn, plain, reportOf } from './sample-report.ts';

const secret = (number: number): string => `TODO-SECRET-${number}`;
const text = (findings: readonly Finding[], more: Partial<Report> = {}): string =>
  textReporter(reportOf(findings, more), plain);
const inApp = findingsIn(`# config\nkey = "${secret(123456)}" # live\n`, 'src/app.ini');
const firstOf = (findings: readonly Finding[]): Finding => {
  const [first] = findings;
  if (first === undefined) throw new Error('the sample has a finding');
  return first;
};

test('a finding shows its place, the masked line, the facts and what to do', () => {
  expect(text(inApp)).toMatchInlineSnapshot(`
    "src/app.ini
      2:8  error  A secret to do  todo-secret  high confidence
        2 | key = "TOD…(18)" # live
          |        ^^^^^^^^
        account: 123
        ends in digits

    What to do
      A secret to do (todo-secret)
        It stands for a secret in tests.
        1. Stop it: todo stop
        2. Remove it from the code, then from history.

    Scanned the working tree: 2 files, 1.2 kB, in 56 ms.
    ✖ 1 finding in 1 file: 1 error. Stop the keys before anything else.
    "
  `);
});

test('findings stand under their file, and what to do is said once for each rule, the worst first', () => {
  const findings = [
    ...findingsIn('id: TODO-LABEL-ABC\n', 'a.yaml'),
    ...findingsIn(`${secret(111111)} ${secret(222222)}\n`, 'b.yaml'),
  ];
  expect(text(findings)).toMatchInlineSnapshot(`
    "a.yaml
      1:5  note  A label to do  todo-label  low confidence
        1 | id: TODO-LABEL-ABC
          |     ^^^^^^^^^^^^^^

    b.yaml
      1:1  error  A secret to do  todo-secret  high confidence
        1 | TOD…(18) TOD…(18)
          | ^^^^^^^^
        account: 123
        ends in digits

      1:20  error  A secret to do  todo-secret  high confidence
        1 | TOD…(18) TOD…(18)
          |          ^^^^^^^^
        account: 123
        ends in digits

    What to do
      A secret to do (todo-secret, 2 findings)
        It stands for a secret in tests.
        1. Stop it: todo stop
        2. Remove it from the code, then from history.
      A label to do (todo-label)
        It stands for an identifier in tests.
        1. Look it up.

    Scanned the working tree: 2 files, 1.2 kB, in 56 ms.
    ✖ 3 findings in 2 files: 2 error, 1 note. Stop the keys before anything else.
    "
  `);
});

test('why is said once for steps that name each user, and of many of them some are shown', () => {
  const one = firstOf(inApp);
  const named = Array.from({ length: 12 }, (_, index): Finding => ({
    ...one,
    fix: [`Stop it: aws iam stop u${index}`],
  }));
  const remedies = text(named).split('What to do\n')[1] ?? '';
  expect(remedies.match(/It stands for a secret in tests\./g)).toHaveLength(1);
  expect(remedies.match(/1\. Stop it: aws iam stop u\d+/g)).toHaveLength(10);
  expect(remedies).toContain('and 2 more of the kind (--format json has their commands)');
});

test('findings of history stand under their commit', () => {
  const other = {
    ...commit,
    commit: 'abcdef'.repeat(7),
    author: 'Kim\x1b[31m',
    others: ['1', '2', '3', '4'].map((c) => c.repeat(40)),
  };
  const findings = [
    ...findingsIn(secret(111111), 'old.env', commit),
    ...findingsIn(secret(222222), 'old.env', other),
    ...findingsIn(`see ${secret(333333)}`, '', { ...commit, part: 'commit-message' }),
  ];
  expect(text(findings)).toMatchInlineSnapshot(`
    "old.env
      commit 1234567890  2024-05-06  Jo Doe
      1:1  error  A secret to do  todo-secret  high confidence
        1 | TOD…(18)
          | ^^^^^^^^
        account: 123
        ends in digits

      commit abcdefabcd  2024-05-06  Kim\\x1b[31m
      1:1  error  A secret to do  todo-secret  high confidence
        1 | TOD…(18)
          | ^^^^^^^^
        account: 123
        also introduced in 1111111111, 2222222222, 3333333333 and 1 other commit
        ends in digits

    commit message of 1234567890
      commit 1234567890  2024-05-06  Jo Doe
      1:5  error  A secret to do  todo-secret  high confidence
        1 | see TOD…(18)
          |     ^^^^^^^^
        account: 123
        ends in digits

    What to do
      A secret to do (todo-secret, 3 findings)
        It stands for a secret in tests.
        1. Stop it: todo stop
        2. Remove it from the code, then from history.

    Scanned the working tree: 2 files, 1.2 kB, in 56 ms.
    ✖ 3 findings in 2 files: 3 error. Stop the keys before anything else.
    "
  `);
});

test('what was silenced, skipped and noticed is listed', () => {
  const finding = firstOf(inApp);
  const report: Partial<Report> = {
    silenced: [
      { finding, by: 'inline', reason: 'a test', where: 'src/app.ini:2' },
      { finding, by: 'allow', reason: 'rotated', where: '.key-sniff.json' },
      { finding, by: 'allow', reason: 'rotated', where: '.key-sniff.json' },
      { finding, by: 'baseline', reason: '', where: '.key-sniff-baseline.json' },
      { finding, by: 'baseline', reason: '', where: '.key-sniff-baseline.json' },
    ],
    skipped: [
      { path: 'secret\n.txt', reason: 'permission denied', gap: true, hint: 'run as its owner' },
      ...Array.from({ length: 12 }, (_, index) => ({ path: `vendor/${index}`, reason: 'a submodule', gap: false })),
    ],
    notices: [{ message: 'an allow entry ended on 2024-01-01', hint: 'remove it from .key-sniff.json' }],
  };
  expect(text([], report)).toMatchInlineSnapshot(`
    "Silenced: 5 findings
      src/app.ini:2: todo-secret (a test)
      .key-sniff.json: todo-secret, 2 findings (rotated)
      .key-sniff-baseline.json: 2 old findings of the baseline

    Could not be scanned: 1
      secret\\n.txt: permission denied
        run as its owner

    Left out: 12
      vendor/0: a submodule
      vendor/1: a submodule
      vendor/2: a submodule
      vendor/3: a submodule
      vendor/4: a submodule
      vendor/5: a submodule
      vendor/6: a submodule
      vendor/7: a submodule
      vendor/8: a submodule
      vendor/9: a submodule
      and 2 more for the same reason (--format json lists all)

    Notices
      an allow entry ended on 2024-01-01
        remove it from .key-sniff.json

    Scanned the working tree: 2 files, 1.2 kB, in 56 ms, 5 silenced, 13 not scanned.
    ✖ Not complete: 1 item could not be scanned. No secrets found in the rest.
    "
  `);
});

test('of the past contents are counted, of a tree files', () => {
  const summary = { ...reportOf([]).summary, source: 'history', scanned: 1204, binaries: 3, milliseconds: 125_000 };
  expect(text([], { summary })).toBe(
    'Scanned history: 1,204 contents (3 binary), 1.2 kB, in 2 min 5 s.\n✔ No secrets found.\n',
  );
});

describe('the verdict', () => {
  const gap = { path: 'a', reason: 'gone', gap: true } as const;
  test.each<[string, readonly Finding[], Partial<Report>, string]>([
    ['nothing found', [], {}, '✔ No secrets found.'],
    [
      'nothing found in what could be scanned',
      [],
      { skipped: [gap] },
      '✖ Not complete: 1 item could not be scanned. No secrets found in the rest.',
    ],
    [
      'only minor findings',
      findingsIn('TODO-LABEL-A', 'a'),
      {},
      '! 1 finding in 1 file: 1 note; none is warn or worse.',
    ],
    [
      'findings below what was asked for',
      inApp,
      { failOn: 'critical' },
      '! 1 finding in 1 file: 1 error; none is critical or worse.',
    ],
    ['findings', inApp, {}, '✖ 1 finding in 1 file: 1 error. Stop the keys before anything else.'],
    [
      'findings and gaps',
      inApp,
      { skipped: [gap] },
      '✖ 1 finding in 1 file: 1 error. 1 item could not be scanned. Stop the keys before anything else.',
    ],
  ])('on %s', (_, findings, more, verdict) => {
    expect(text(findings, more).trimEnd().split('\n').at(-1)).toBe(verdict);
  });
});

/** The frame's two lines. */
function frame(line: string, width: number = 0): readonly [code: string, carets: string] {
  const lines = textReporter(reportOf(findingsIn(line, 'a')), { ...plain, width }).split('\n');
  const at = lines.findIndex((one) => one.trim().startsWith('1 |'));
  return [lines[at] ?? '', lines[at + 1] ?? ''];
}

describe('the carets stand under the value', () => {
  test.each([
    ['after tabs', `a\t\tb = ${secret(123456)}`],
    ['after indentation', `\t    b = ${secret(123456)}`],
    ['after wide characters', `漢字 🚀 = ${secret(123456)}`],
    ['after combining characters', `e\u0301e\u0301 = ${secret(123456)}`],
    ['after characters that are written out', `\x1b[31m\u202e = ${secret(123456)}`],
    ['at the start of the line', secret(123456)],
    ['far into a long line', `${'x '.repeat(300)}${secret(123456)}${' y'.repeat(300)}`],
  ])('%s', (_, line) => {
    for (const width of [0, 40, 80]) {
      const [code, carets] = frame(line, width);
      const value = 'TOD…(18)';
      expect(columnsOf(code.slice(0, code.indexOf(value)))).toBe(carets.indexOf('^'));
      expect(carets.trimEnd().length - carets.indexOf('^')).toBe(columnsOf(value));
    }
  });
});

test('a line is cut to the width of the terminal', () => {
  for (const width of [40, 60, 100]) {
    const [code] = frame(`${'漢 '.repeat(300)}${secret(123456)}${' y'.repeat(300)}`, width);
    expect(columnsOf(code)).toBeLessThanOrEqual(width);
    expect(columnsOf(code)).toBeGreaterThan(width - 4);
  }
});

test('colours and links are only where they are asked for', () => {
  const options = { ...plain, ruleUrl: (id: string) => `https://example.com/${id}` };
  expect(textReporter(reportOf(inApp), options)).not.toContain('\x1b');
  expect(textReporter(reportOf(inApp), { ...options, color: true })).toContain('\x1b[31merror\x1b[39m');
  expect(textReporter(reportOf(inApp), { ...options, hyperlinks: true })).toContain(
    '\x1b]8;;https://example.com/todo-secret\x1b\\todo-secret\x1b]8;;\x1b\\',
  );
});

test('the value is shown only when it was asked for', () => {
  expect(textReporter(reportOf(inApp), plain)).not.toContain(secret(123456));
  expect(textReporter(reportOf(inApp), { ...plain, showSecrets: true })).toContain(`value: ${secret(123456)}\n`);
});
