/** Examples of rules as people read them. */
import type { Kind } from '../core/rule.ts';
import { describe, type Example } from '../core/sample.ts';

/** An example with labels in the place of its samples, so that no key-shaped string is printed. */
export interface ExampleText {
  readonly lines: readonly string[];
  /** What a reader must know to understand it: the file's name, and what it guards against. */
  readonly caption: string;
}

const MOST_LINES = 20;
const LONGEST_LINE = 400;

/** Said where examples that are found are listed. */
export const SAMPLES = 'A name in angle brackets stands for a value.';

/** The example's text, cut to a readable size. Not escaped. */
export function exampleText(example: Example, kind: Kind): ExampleText {
  const lines = textOf(example, kind)
    .replaceAll('\t', '    ')
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line));
  const caption = [
    ...(example.path === undefined ? [] : [`in ${example.path}`]),
    ...(example.note === undefined ? [] : [example.note]),
  ];
  return {
    lines: lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), '…'] : lines,
    caption: caption.join(': '),
  };
}

/** A practice is no secret: its samples are labelled with their own text. */
function textOf(example: Example, kind: Kind): string {
  if (kind !== 'practice') return describe(example);
  return example.parts.map((part) => (typeof part === 'string' ? part : part.label)).join('');
}
