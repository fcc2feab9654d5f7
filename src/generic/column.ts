/** Values in a table with a heading: `user,password⏎joe,value`. */
import { lineStart } from './line.ts';
import type { Literal } from './literal.ts';
import type { Name } from './name-place.ts';

// What follows a name in a heading: other names, then a row. Takes `⏎joe`, `,mail;x⏎1`, `",host"⏎"a"`; not `, "x"` or `=`.
const REST = /["']?[ ]?(?:[,;\t][ ]?["']?[A-Za-z][\w .-]{0,40}["']?){0,12}[ ]?\r?\n(?=[^\s,;])/y;
// A name of a column, without what it is quoted with. Takes `password`, `User name`, `'mail'`; not `f(x)` or `12`.
const HEADING = /^('?)[A-Za-z][\w .-]{0,40}\1$/;
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
  const head = headAt(text, lineStart(text, name.start));
  if (head === undefined) return undefined;
  const row = cellsAt(text, head.end + 1, head.separator);
  const column = head.names.findLastIndex(({ start }) => start <= name.start);
  const cell = row.length === head.names.length ? row[column] : undefined;
  return cell?.value === '' ? undefined : cell;
}

/** A cell of a table with the name at the head of its column, and what is known of that. */
export interface Cell<About> {
  readonly name: Literal;
  readonly literal: Literal;
  readonly about: About;
}

/**
 * The cells of the columns of whose names something is known, where the first line names all columns. A row of another
 * length is left out.
 */
export function* cellsBelow<About>(text: string, know: (name: string) => About | undefined): Iterable<Cell<About>> {
  const head = headAt(text, 0);
  const wanted = (head?.names ?? []).flatMap((name, index) => {
    const about = know(name.value);
    return about === undefined ? [] : [{ name, index, about }];
  });
  if (head === undefined || wanted.length === 0) return;
  for (let at = head.end + 1; at > 0; at = text.indexOf('\n', at) + 1) {
    const row = cellsAt(text, at, head.separator);
    if (row.length !== head.names.length) continue;
    for (const { name, index, about } of wanted) {
      const literal = row[index];
      if (literal !== undefined && literal.value !== '') yield { name, literal, about };
    }
  }
}

interface Head {
  readonly names: readonly Literal[];
  readonly separator: Separator;
  /** Where the line ends. */
  readonly end: number;
}

/** The line that begins there, if it names columns. */
function headAt(text: string, from: number): Head | undefined {
  const end = text.indexOf('\n', from);
  const line = text.slice(from, Math.max(from, end));
  const separator = line.length > LONGEST_HEAD ? undefined : separatorOf(line);
  if (separator === undefined) return undefined;
  const names = cellsAt(text, from, separator);
  return names.every(({ value }) => HEADING.test(value)) ? { names, separator, end } : undefined;
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
