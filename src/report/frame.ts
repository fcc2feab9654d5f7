/** The line where a finding stands, with its value underlined. */
import type { Finding } from '../core/finding.ts';
import { visible } from './escape.ts';
import type { Paint } from './paint.ts';
import { columnsOf, fitEnd, fitStart } from './width.ts';

const TAB = '  ';
/** Columns kept on each side of the value where a line is cut. */
const CONTEXT = 12;
const NARROWEST = 30;

/** Two lines: the source line with every secret masked, and carets under the value. `width` 0: of any length. */
export function codeFrame(finding: Finding, paint: Paint, width: number): readonly string[] {
  const number = String(finding.startLine);
  const room = width === 0 ? Infinity : Math.max(NARROWEST, width - number.length - ' | '.length);
  const { before, value, after } = fit(frameParts(finding), room);
  const carets = '^'.repeat(Math.max(1, columnsOf(value)));
  const blank = ' '.repeat(columnsOf(before));
  const bar = paint.dim('|');
  return [
    `${paint.dim(number)} ${bar} ${before}${paint.bold(value)}${after}`,
    `${' '.repeat(number.length)} ${bar} ${blank}${paint.severity[finding.severity](carets)}`,
  ];
}

/** The pieces of a finding's line, harmless to show. */
export interface FrameParts {
  readonly before: string;
  readonly value: string;
  readonly after: string;
}

/** The line where a finding begins, without the blanks at its ends. */
export function frameParts({ excerpt: { text, start, end } }: Finding): FrameParts {
  const shown = (piece: string): string => visible(piece.replaceAll('\t', TAB));
  return {
    before: shown(text.slice(0, start)).trimStart(),
    value: shown(text.slice(start, end)),
    after: shown(text.slice(end)).trimEnd(),
  };
}

function fit({ before, value, after }: FrameParts, room: number): FrameParts {
  const shownValue = fitStart(value, room - 2 * CONTEXT);
  const rest = room - columnsOf(shownValue);
  const shownBefore = fitEnd(before, Math.max(CONTEXT, rest - columnsOf(after)));
  return { before: shownBefore, value: shownValue, after: fitStart(after, rest - columnsOf(shownBefore)) };
}
