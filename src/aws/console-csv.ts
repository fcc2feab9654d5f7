/** Tables that the AWS console gives to download, read by their heads, whatever the order of the columns. */
import { isSecretKeyLike } from './secret-key.ts';
import { isStandIn } from './stand-in.ts';

/** A value with its place in the text. */
export interface Cell {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** What a row gives. Cells that are empty or stand-ins are left out. */
export interface ConsoleRow {
  readonly user?: string;
  readonly id?: string;
  readonly secret?: Cell;
  readonly password?: Cell;
}

type Column = 'user' | 'id' | 'secret' | 'password' | 'link';

/** Heads of the files that the console has given since 2011, with blanks taken out. */
const columns: ReadonlyMap<string, Column> = new Map([
  ['username', 'user'],
  ['accesskeyid', 'id'],
  ['secretaccesskey', 'secret'],
  ['password', 'password'],
  ['consoleloginlink', 'link'],
  ['consolesign-inurl', 'link'],
  ['directsigninlink', 'link'],
]);

const LONGEST_HEAD = 300;

/** All rows below a head of the console's. A table ends with the first line that has another number of cells. */
export function consoleTableIn(text: string): readonly ConsoleRow[] {
  const rows: ConsoleRow[] = [];
  let head: readonly (Column | undefined)[] | undefined;
  for (const { value: line, start } of linesOf(text)) {
    const cells = cellsOf(line, start);
    const found = line.length <= LONGEST_HEAD ? headOf(cells) : undefined;
    if (found !== undefined) head = found;
    else if (head?.length !== cells.length) head = undefined;
    else rows.push(rowOf(head, cells));
  }
  return rows;
}

function linesOf(text: string): readonly Cell[] {
  let at = 0;
  return text.split('\n').map((line) => {
    const start = at;
    at += line.length + 1;
    const value = line.replace(/\r$/, '');
    return { value, start, end: start + value.length };
  });
}

function headOf(cells: readonly Cell[]): readonly (Column | undefined)[] | undefined {
  if (cells.length < 2) return undefined;
  const head = cells.map(({ value }) => columns.get(value.replace(/[\uFEFF ]/g, '').toLowerCase()));
  const isKeys = head.includes('secret') && head.includes('id');
  const isPasswords = head.includes('password') && head.includes('link');
  return isKeys || isPasswords ? head : undefined;
}

// Takes `"a,b"` and `a`, each up to a comma, a semicolon, a tab or the end; an empty cell too.
const CELL = /(?:"((?:[^"]|""){0,4000})"|([^,;\t"]{0,4000}))(?:[,;\t]|$)/y;

function cellsOf(line: string, start: number): readonly Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  while (at <= line.length) {
    CELL.lastIndex = at;
    const found = CELL.exec(line);
    if (found === null) return [];
    const [whole, quoted, bare = ''] = found;
    const value = quoted ?? bare;
    const from = start + at + (quoted === undefined ? 0 : 1);
    cells.push({ value, start: from, end: from + value.length });
    at += whole.length;
    if (!/[,;\t]$/.test(whole)) break;
  }
  return cells;
}

function rowOf(head: readonly (Column | undefined)[], cells: readonly Cell[]): ConsoleRow {
  const cell = (column: Column): Cell | undefined => {
    const found = cells[head.indexOf(column)];
    return found === undefined || found.value === '' || isStandIn(found.value) ? undefined : found;
  };
  const [user, id, secret, password] = [cell('user'), cell('id'), cell('secret'), cell('password')];
  return {
    ...(user === undefined ? {} : { user: user.value }),
    ...(id === undefined ? {} : { id: id.value }),
    ...(secret === undefined || !isSecretKeyLike(secret.value) ? {} : { secret }),
    ...(password === undefined || !head.includes('link') ? {} : { password }),
  };
}
