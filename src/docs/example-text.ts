/** Examples of rules as people read them. */
import type { Kind } from '../core/rule.ts';
import { createRandom } from '../core/random.ts';
import type { Example, Sample } from '../core/sample.ts';

/** An example with labels in the place of its samples, so that no key-shaped string is printed. */
export interface ExampleText {
  readonly lines: readonly string[];
  /** What a reader must know to understand it: the file's name, and what it guards against. */
  readonly caption: string;
}

const MOST_LINES = 20;
const LONGEST_LINE = 400;

/** Said where examples that are found are listed. */
export const SAMPLES = 'Values are shown as <…>.';

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

/**
 * What shows a bad practice must not be one, for our own pages are scanned too: accounts are named, and a wider blank
 * (U+2002) keeps the command from being one.
 */
function textOf(example: Example, kind: Kind): string {
  const text = example.parts.map((part) => (typeof part === 'string' ? part : sampleText(part))).join('');
  return kind === 'practice' ? text.replace(ACCOUNT, '<account>').replace(COMMAND, 'aws\u2002') : text;
}

/** The label; a fixed text, which no secret is, as it stands. */
function sampleText({ label, make }: Sample): string {
  return make(createRandom(0)) === label ? label : `<${label}>`;
}

// Takes 123456789012; not 12 digits of a longer number.
const ACCOUNT = /\b\d{12}\b/g;
// Takes `aws ` of `aws iam`; not `aws_iam`.
const COMMAND = /\baws (?=\S)/g;
