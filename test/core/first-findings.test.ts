/** Findings of a history are told where they came in. */
import { describe, expect, it } from 'vitest';
import type { Origin } from '../../src/core/blob.ts';
import { createFindings, type Finding } from '../../src/core/finding.ts';
import { firstFindings } from '../../src/core/first-findings.ts';
import type { Rule } from '../../src/core/rule.ts';
import { createEngine, scan } from '../../src/core/scan.ts';

const rule: Rule = {
  ...{ id: 'todo-secret', title: 'A fake secret', severity: 'error', confidence: 'high', keywords: ['todo-secret'] },
  ...{ why: 'It is a test.', fix: [], sources: [] },
  *detect({ text }) {
    // Takes TODO-SECRET-1, not TODO-SECRET.
    for (const { 0: value, index } of text.matchAll(/TODO-SECRET-\d+/g))
      yield { start: index, end: index + value.length };
  },
};
const engine = createEngine([rule]);

function inCommit(
  commit: string,
  text: string,
  more: Partial<Extract<Origin, { kind: 'commit' }>> = {},
): readonly Finding[] {
  return findings(text, { kind: 'commit', commit, author: 'Ada', date: '2023-11-14T23:13:20+01:00', ...more });
}

function findings(text: string, origin: Origin, path: string = 'a.txt'): readonly Finding[] {
  const bytes = new TextEncoder().encode(text);
  return createFindings({ bytes, path, origin, located: scan(engine, bytes, path) });
}

function told(all: readonly Finding[]): readonly string[] {
  return firstFindings(all, (one) => one).map(({ origin, startLine, secret }) => {
    return `${origin.kind === 'commit' ? origin.commit : origin.kind}:${startLine} ${secret.reveal()}`;
  });
}

describe('the findings of a history', () => {
  it('are told once, at the first commit, wherever the line moves', () => {
    const all = [
      ...inCommit('c1', 'TODO-SECRET-1\n'),
      ...inCommit('c2', 'new\nTODO-SECRET-1\nTODO-SECRET-2\n'),
      ...inCommit('c3', 'TODO-SECRET-1\n'),
    ];
    expect(told(all)).toEqual(['c1:1 TODO-SECRET-1', 'c2:3 TODO-SECRET-2']);
  });

  it('are told as often as they stand in that commit', () => {
    expect(told([...inCommit('c1', 'TODO-SECRET-1\nTODO-SECRET-1\n'), ...inCommit('c2', 'TODO-SECRET-1\n')])).toEqual([
      'c1:1 TODO-SECRET-1',
      'c1:2 TODO-SECRET-1',
    ]);
  });

  it('are told for each file, and for each message', () => {
    const elsewhere = findings('TODO-SECRET-1\n', { kind: 'commit', commit: 'c2', author: '', date: '' }, 'b.txt');
    const message = { part: 'commit-message' } as const;
    const all = [
      ...inCommit('c1', 'TODO-SECRET-1\n'),
      ...elsewhere,
      ...inCommit('c3', 'TODO-SECRET-1\n', message),
      ...inCommit('c4', 'TODO-SECRET-1\n', message),
    ];
    expect(told(all)).toHaveLength(4);
  });

  it('are no concern where there is no history', () => {
    const text = 'TODO-SECRET-1\nTODO-SECRET-1\n';
    expect(told([...findings(text, { kind: 'worktree' }), ...findings(text, { kind: 'worktree' })])).toHaveLength(4);
  });
});
