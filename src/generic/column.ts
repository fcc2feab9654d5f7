/** Values in a table with a heading: `user,password⏎joe,value`. */
import { lineStart } from './line.ts';
import type { Literal } from './literal.ts';
import type { Name } from './name-place.ts';

// What follows a name in a heading: other names, then a row. Takes `⏎joe`, `,mail;x⏎1`, `",host"⏎"a"`; not `, "x"` or `=`.
const REST = /["']?[ ]?(?:[,;\t][ ]?["']?[A-Za-z][\w .-]{0,40}["']?){0,12}[ ]?\r?\n(?=[^\s,;])/y;
// A name of a column. Takes `password`, `"User name"`; not `f(x)` or `12`.
const HEADING = /^[ ]?(["']?)[A-Za-z][\w .-]{0,40}\1[ ]?$/;
// One cell, perhaps quoted. Takes `a`, `"a,b"`; not more than one.
const CELL = { ',': /"[^"\n]*"|[^,\n"]*/y, ';': /"[^"\n]*"|[^;\n"]*/y, '\t': /"[^"\n]*"|[^\t\n"]*/y } as const;
type Separator = keyof typeof CELL;
const SEPARATORS: readonly Separator[] = [',', ';', '\t'];

/** Whether the name may head a column: by the characters beside it alone. */
export function mayHeadColumn(text: string, { start, end }: Pick<Name, 'start' | 'end'>): boolean {
  const before = text.charAt(start - 1);
  if (before !== '' && !/[\n,;\t"' ]/.test(before)) return false;
  REST.lastIndex = end;
  return REST.test(text);
}

/** The value in the first row below a name that heads a column; `undefined` where the line is no heading. */
export function inColumn(text: string, name: Name): Literal | undefined {
  if (!mayHeadColumn(text, name)) return undefined;
  const from = lineStart(text, name.start);
  const line = text.slice(from, text.indexOf('\n', name.end)).replace(/\r$/, '');
  const separator = separatorOf(line);
  if (separator === undefined) return undefined;
  const names = line.split(separator);
  if (!names.every((one) => HEADING.test(one))) return undefined;
  const row = cellsAt(text, text.indexOf('\n', name.end) + 1, separator);
  const cell = row.length === names.length ? row[text.slice(from, name.start).split(separator).length - 1] : undefined;
  return cell?.value === '' ? undefined : cell;
}

/** A cell of a table with the name at the head of its column. */
export interface Cell {
  readonly name: Literal;
  readonly literal: Literal;
}

/** The cells of the columns wanted, where the first line names all columns. A row of another length is left out. */
export function* cellsBelow(text: string, isWanted: (name: string) => boolean): Iterable<Cell> {
  const end = text.indexOf('\n');
  const line = text.slice(0, Math.max(0, end)).replace(/\r$/, '');
  const separator = line.length > LONGEST_HEAD ? undefined : separatorOf(line);
  const names = separator === undefined ? [] : cellsAt(line, 0, separator);
  if (separator === undefined || !names.every(({ value }) => HEADING.test(value))) return;
  const wanted = [...names.entries()].filter(([, { value }]) => isWanted(value));
  if (wanted.length === 0) return;
  for (let at = end + 1; at > 0; at = text.indexOf('\n', at) + 1) {
    const row = cellsAt(text, at, separator);
    if (row.length === names.length) yield* wanted.flatMap(([index, name]) => cellIn(row, index, name));
  }
}

function cellIn(row: readonly Literal[], index: number, name: Literal): readonly Cell[] {
  const literal = row[index];
  return literal === undefined || literal.value === '' ? [] : [{ name, literal }];
}

const LONGEST_HEAD = 2000;

function separatorOf(line: string): Separator | undefined {
  return SEPARATORS.find((one) => line.includes(one));
}

function cellsAt(text: string, from: number, separator: Separator): readonly Literal[] {
  const cells: Literal[] = [];
  const pattern = CELL[separator];
  for (let at = from; ;) {
    pattern.lastIndex = at;
    const cell = pattern.exec(text)?.[0] ?? '';
    cells.push(literalOf(cell, at));
    at += cell.length;
    if (text.charAt(at) !== separator) return cells;
    at++;
  }
}

function literalOf(cell: string, at: number): Literal {
  const quote = cell.startsWith('"') ? '"' : '';
  const value = (quote === '' ? cell : cell.slice(1, -1)).trim();
  const start = at + Math.max(0, cell.indexOf(value));
  return { start, end: start + value.length, value, quote, wrapper: '' };
}
