/** Fake rules that look at files in all the ways that rules may. */
import type { Rule } from '../../src/core/rule.ts';
import type { Search } from '../../src/history/sieve.ts';
import { lenses } from '../../src/views/index.ts';

const base = { severity: 'error', confidence: 'high', why: 'It is a test.', fix: ['Nothing.'], sources: [] } as const;

function rule(id: string, pattern: RegExp, rest: Pick<Rule, 'keywords' | 'scope' | 'path'>): Rule {
  return {
    ...base,
    id,
    title: id,
    ...rest,
    *detect({ text, hits }) {
      if (rest.keywords.length > 0 && hits.length === 0) throw new Error('called without a keyword');
      for (const { 0: value, index } of text.matchAll(pattern)) yield { start: index, end: index + value.length };
    },
  };
}

/** Rules that look at a line, at some lines around, at whole files, at files by path and at the path alone. */
const rules: readonly Rule[] = [
  // Takes `TODO-SECRET-1`; not `TODO-SECRET`.
  rule('todo-line', /TODO-SECRET-\d+/g, { keywords: ['todo-secret'] }),
  // Takes `TODO-NAME` and, lines below, `TODO-VALUE-1`; not with `TODO-STOP` between them.
  rule('todo-lines', /TODO-NAME(?:(?!TODO-STOP)[^])*?TODO-VALUE-\d+/g, {
    keywords: ['todo-name', 'todo-value'],
    scope: { before: 2, after: 3, bytes: 300 },
  }),
  // Takes a line that begins and ends with `TODO`: what is cut at the reach of a keyword does not.
  rule('todo-edges', /^TODO.*TODO$/g, { keywords: ['todo'], scope: { bytes: 90 } }),
  // Takes `TODO-WHOLE … TODO-END`, wherever they stand.
  rule('todo-whole', /TODO-WHOLE[^]*TODO-END/g, { keywords: ['todo-whole'], scope: 'file' }),
  rule('todo-pathed', /TODO-PATHED-\d+/g, { keywords: ['todo-pathed'], scope: 'file', path: /\.todo$/ }),
  rule('todo-path', /^/g, { keywords: [], scope: 'file', path: /(?:^|\/)todo\.key$/ }),
  { ...rule('todo-unsure', /TODO-UNSURE-\d+/g, { keywords: ['todo-unsure'] }), confidence: 'medium' },
  // What this finds is not asked for.
  { ...rule('todo-doubt', /TODO-DOUBT-\d+/g, { keywords: ['todo-doubt'] }), confidence: 'low' },
];

export const search: Search = { rules, lenses, confidence: 'medium' };
