/**
 * Each row of the rules for AWS has an example of what it says: true ones with their severity, and contexts that stay
 * silent. That the examples hold is tested with those of all rules; here, that none is lost. What has no examples has
 * tests of its own: this machine's credentials (test/aws), file modes (test/machine), keys of many accounts
 * (test/report), and the rules of the audit (test/account).
 */
import { describe, expect, test } from 'vitest';
import { examples } from '../../rules/examples.ts';
import { rules } from '../../rules/index.ts';
import { severityOf } from '../../src/core/overlap.ts';
import type { Severity } from '../../src/core/rule.ts';
import { describe as print, render, type Example } from '../../src/core/sample.ts';
import { createEngine, scan } from '../../src/core/scan.ts';
import { lenses } from '../../src/views/index.ts';
import { keyRows } from './key-rows.ts';
import { practiceRows, type Phrase } from './practice-rows.ts';

/** Whether the pieces stand in the text, one after the other. */
function holds(text: string, phrase: Phrase): boolean {
  let from = 0;
  return phrase.split(' … ').every((piece) => {
    const at = text.indexOf(piece, from);
    from = at + piece.length;
    return at !== -1;
  });
}

const textOf = (example: Example): string => `${example.path ?? ''}\n${print(example)}\n${example.note ?? ''}`;

function severitiesOf(id: string, example: Example): readonly Severity[] {
  const engine = createEngine(
    rules.filter((rule) => rule.id === id),
    { lenses },
  );
  const { text } = render(example, 1);
  return scan(engine, new TextEncoder().encode(text), example.path ?? '').map(severityOf);
}

describe.each(Object.entries({ ...practiceRows, ...keyRows }))('%s', (id, { finds, silent }) => {
  const listed = examples[id] ?? [];

  test.each(finds)('is a finding (%s) in: %s', (severity, phrase) => {
    const meant = listed.filter((example) => example.expect === 'finds' && holds(textOf(example), phrase));
    expect(meant.flatMap((example) => severitiesOf(id, example))).toContain(severity);
  });

  test.each(silent)('is silent in: %s', (phrase) => {
    expect(listed.some((example) => example.expect === 'clean' && holds(textOf(example), phrase))).toBe(true);
  });
});
