/** Examples of rules as people read them. */
import { describe, type Example } from '../core/sample.ts';

/** An example with labels in the place of its samples, so that no key-shaped string is printed. */
export interface ExampleText {
  readonly lines: readonly string[];
  /** What a reader must know to understand it: the file's name, and what it guards against. */
  readonly caption: string;
}

const MOST_LINES = 20;
const LONGEST_LINE = 160;

/** The example's text, cut to a readable size. Not escaped. */
export function exampleText(example: Example): ExampleText {
  const lines = describe(example)
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
