/** No text makes a rule slow: each is given what it looks for over and over, and what it nearly takes at great length. */
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { createEngine, scan } from '../../src/core/scan.ts';
import { lenses } from '../../src/views/index.ts';

const SIZE = 100_000;
/** Milliseconds of the processor's time that a linear rule stays far below, on a slow and busy machine too. */
const BUDGET = 4000;

const folder = new URL('../../rules/generic/', import.meta.url);
const own = rules.filter(({ id }) => existsSync(new URL(`${id}.ts`, folder)));
const encoder = new TextEncoder();

function milliseconds(text: string, id: string): number {
  const engine = createEngine(
    rules.filter((rule) => rule.id === id),
    { lenses },
  );
  const start = process.cpuUsage();
  scan(engine, encoder.encode(text), 'a.yml');
  return process.cpuUsage(start).user / 1000;
}

describe.each(own.map((rule) => [rule.id, rule] as const))('%s', (id, { keywords }) => {
  const word = keywords[0] ?? 'password';

  test.each([
    ['its keyword over and over', word],
    ['its keyword on every line', `${word}\n`],
    ['assignments without end', `${word}="x`],
    ['quotes and backslashes', `${word}\\"\\`],
    ['brackets', `${word}((((`],
    ['blanks', `${word}    `],
    ['colons and at signs', `${word}a:b@`],
    ['options', `${word} -u a -p `],
  ])('%s', (_, piece) => {
    expect(milliseconds(piece.repeat(Math.ceil(SIZE / piece.length)), id)).toBeLessThan(BUDGET);
  });

  test.each(['a', ' ', 'A1', '/', '.', '\\', '="', '%41', '&amp;', '\\u0041'])(
    'its keyword, then "%s" without end',
    (piece) => {
      expect(milliseconds(word + piece.repeat(SIZE / piece.length), id)).toBeLessThan(BUDGET);
    },
  );
});
