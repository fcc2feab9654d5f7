/** Reports made the real way: texts scanned with rules that no vendor knows. */
import type { CommitOrigin, Origin } from '../../src/core/blob.ts';
import { createFindings, type Finding } from '../../src/core/finding.ts';
import type { Match, Rule } from '../../src/core/rule.ts';
import { createEngine, scan } from '../../src/core/scan.ts';
import type { Report, ReportOptions } from '../../src/report/report.ts';

const todo: Rule = {
  id: 'todo-secret',
  title: 'A secret to do',
  severity: 'error',
  confidence: 'high',
  keywords: ['TODO-SECRET-'],
  why: 'It stands for a secret in tests.',
  fix: ['Stop it: todo stop', 'Remove it from the code, then from history.'],
  sources: ['https://example.com/todo'],
  detect: ({ text }) =>
    matches(text, /TODO-SECRET-[0-9]+/g, { details: { account: '123' }, evidence: ['ends in digits'] }),
};

const label: Rule = {
  ...todo,
  id: 'todo-label',
  title: 'A label to do',
  severity: 'note',
  confidence: 'low',
  kind: 'identifier',
  keywords: ['TODO-LABEL-'],
  why: 'It stands for an identifier in tests.',
  fix: ['Look it up.'],
  detect: ({ text }) => matches(text, /TODO-LABEL-[A-Z]+/g, {}),
};

/** A commit of nobody. */
export const commit: CommitOrigin = {
  kind: 'commit',
  commit: '1234567890'.repeat(4),
  author: 'Jo Doe',
  date: '2024-05-06T07:08:09+02:00',
};

/** A secret and an identifier. */
export const rules: readonly Rule[] = [todo, label];

function* matches(text: string, pattern: RegExp, more: Partial<Match>): Iterable<Match> {
  for (const found of text.matchAll(pattern)) yield { start: found.index, end: found.index + found[0].length, ...more };
}

/** What the rules find in a text. */
export function findingsIn(text: string, path: string, origin: Origin = { kind: 'worktree' }): readonly Finding[] {
  const bytes = new TextEncoder().encode(text);
  return createFindings({ bytes, path, origin, located: scan(createEngine(rules), bytes, path) });
}

/** A report of these findings, with everything else as a run without incidents has it. */
export function reportOf(findings: readonly Finding[], more: Partial<Report> = {}): Report {
  return {
    version: '1.2.3',
    findings,
    silenced: [],
    skipped: [],
    notices: [],
    summary: { source: 'the working tree', scanned: 2, binaries: 0, bytes: 1234, skipped: 0, milliseconds: 56 },
    rules,
    ...more,
  };
}

/** No colour, no links, no secrets. */
export const plain: ReportOptions = { color: false, hyperlinks: false, showSecrets: false, width: 0 };
