/** What a user sees at a terminal. Snapshots hold redacted text only. */
import { expect, test } from 'vitest';
import { textReporter } from '../../src/report/text.ts';
import { findingsIn, plain, reportOf } from './sample-report.ts';

const secret = (number: number): string => `TODO-SECRET-${number}`;

test('a finding shows its place, the masked line, the facts and what to do', () => {
  const text = textReporter(reportOf(findingsIn(`# config\nkey = "${secret(123456)}" # live\n`, 'src/app.ini')), plain);
  expect(text).toMatchInlineSnapshot(`
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

test('a run without findings says so', () => {
  expect(textReporter(reportOf([]), plain)).toMatchInlineSnapshot(`
    "Scanned the working tree: 2 files, 1.2 kB, in 56 ms.
    ✔ No secrets found.
    "
  `);
});
