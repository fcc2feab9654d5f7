/** Fake rules that look at files in all the ways that rules may. */
import type { Rule } from '../../src/core/rule.ts';
import type { Search } from '../../src/history/sieve.ts';
import { lenses } from '../../src/views/index.ts';

const base = { severity: 'error', confidence: 'high', why: 'It is a test.', fix: ['Nothing.'], sources: [] } as const;

function rule(id: string, pattern: RegExp, rest: Pick<Rule, 'keywords' | 'scope' | 'path' | 'glance'>): Rule {
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
  // Takes `TODO-BELOW` and, lines below, `VALUE-2`; not with `TODO-STOP` between them.
  rule('todo-below', /TODO-BELOW(?:(?!TODO-STOP)[^])*?VALUE-\d/g, {
    keywords: ['todo-below', 'todo-stop'],
    scope: { after: 2, bytes: 3000 },
  }),
  // Takes `TODO-ABOVE` with `VALUE-3` in a line above.
  rule('todo-above', /VALUE-\d[^]*?TODO-ABOVE/g, { keywords: ['todo-above'], scope: { before: 2, bytes: 3000 } }),
  // Takes `TODO-FAR` and, far behind it, `1234567`: a glance shows whether that stands there.
  rule('todo-far', /TODO-FAR[^]*?\d{7}/g, {
    keywords: ['todo-far'],
    scope: { after: 9, bytes: 600 },
    glance: { kind: 'around', within: 600, runs: [{ set: '0-9', least: 7 }] },
  }),
  // Takes `1234567` and, in the next line, `TODO-NEXT`. Its glance looks further up than it does itself.
  rule('todo-next', /\d{7}[^]*?TODO-NEXT/g, {
    keywords: ['todo-next'],
    scope: { before: 1, after: 2, bytes: 600 },
    glance: { kind: 'around', within: 600, runs: [{ set: '0-9', least: 7 }] },
  }),
  // Takes `TODO-WHOLE … TODO-END`, wherever they stand.
  rule('todo-whole', /TODO-WHOLE[^]*TODO-END/g, { keywords: ['todo-whole'], scope: 'file' }),
  rule('todo-pathed', /TODO-PATHED-\d+/g, { keywords: ['todo-pathed'], scope: 'file', path: /\.todo$/ }),
  rule('todo-path', /^/g, { keywords: [], scope: 'file', path: /(?:^|\/)todo\.key$/ }),
  { ...rule('todo-unsure', /TODO-UNSURE-\d+/g, { keywords: ['todo-unsure'] }), confidence: 'medium' },
  // What this finds is not asked for.
  { ...rule('todo-doubt', /TODO-DOUBT-\d+/g, { keywords: ['todo-doubt'] }), confidence: 'low' },
];

export const search: Search = { rules, lenses, confidence: 'medium' };
