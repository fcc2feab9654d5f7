/** One loop over all rules and their examples: what must be found is found at exactly its place, the rest is silent. */
import { describe, expect, test } from 'vitest';
import { examples } from '../../rules/examples.ts';
import { rules } from '../../rules/index.ts';
import { confidenceOf } from '../../src/core/overlap.ts';
import { describe as print, render, type Example } from '../../src/core/sample.ts';
import type { Rule } from '../../src/core/rule.ts';
import { createEngine, scan, type Engine, type Located } from '../../src/core/scan.ts';
import { lenses } from '../../src/views/index.ts';

const SEEDS = Array.from({ length: 5 }, (_, seed) => seed);
const LEAST = 3;
const encoder = new TextEncoder();
const all = createEngine(rules, { lenses });

interface Span {
  readonly start: number;
  readonly end: number;
}

function found(engine: Engine, example: Example, text: string): readonly (Span & { readonly one: Located })[] {
  const bytes = encoder.encode(text);
  const index = (offset: number): number =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, offset)).length;
  return scan(engine, bytes, example.path ?? '').map((one) => ({ start: index(one.start), end: index(one.end), one }));
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });
const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Ranks below this are of rules that go by a name or by chance alone. */
const KNOWN_SHAPE = 20;

/** Whether a rule that goes by a name met the near miss of one that knows a shape: `key = <cut key>` may well be some key. */
function isGuessOn(rule: Rule, { rule: other }: Located): boolean {
  return (rule.rank ?? KNOWN_SHAPE) >= KNOWN_SHAPE && (other.rank ?? KNOWN_SHAPE) < KNOWN_SHAPE;
}

const isSecret = ({ rule, match }: Located): boolean => (match.kind ?? rule.kind ?? 'secret') === 'secret';
/** Whether anything that a report prints of a match holds the secret. */
const tells = ({ match: { title, details, evidence, fix }, value }: Located): boolean =>
  JSON.stringify([title, details, evidence, fix]).includes(JSON.stringify(value).slice(1, -1));

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const listed = examples[id] ?? [];
  const alone = createEngine([rule], { lenses });

  test('has three examples of each kind', () => {
    for (const kind of ['finds', 'clean']) {
      expect(listed.filter((example) => example.expect === kind).length).toBeGreaterThanOrEqual(LEAST);
    }
  });

  test.each(listed.map((example) => [`${example.expect} ${print(example).replaceAll('%', '%%')}`, example] as const))(
    '%s',
    (_, example) => {
      for (const seed of SEEDS) {
        const { text, spans } = render(example, seed);
        if (example.expect === 'clean') {
          const loud = found(all, example, text).filter(
            ({ one }) => confidenceOf(one) !== 'low' && !isGuessOn(rule, one),
          );
          expect(loud.map(({ one }) => one.rule.id)).toEqual([]);
        } else {
          const own = found(alone, example, text);
          expect(own.map(spanOf)).toEqual(spans);
          for (const { one } of own) expect(isSecret(one) && tells(one)).toBe(false);
          const together = found(all, example, text);
          for (const span of spans) {
            expect(together.filter((other) => overlaps(other, span)).map(({ one }) => one.rule.id)).toEqual([rule.id]);
          }
        }
      }
    },
  );
});
