/** Strings of HCL: quoted ones, heredocs, and the templates in both. */
import type { Cursor } from './hcl-cursor.ts';
import type { StringValue } from './tree.ts';

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };

/** A string in quotes at the cursor; `undefined` (and the cursor unmoved) where there is none or it does not end. */
export function readQuoted(cursor: Cursor): StringValue | undefined {
  const { text } = cursor;
  const start = cursor.at;
  if (text[start] !== '"') return undefined;
  let value = '';
  let dynamic = false;
  for (let at = start + 1; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '"') {
      cursor.at = at + 1;
      return { kind: 'string', text: value, dynamic, start, end: cursor.at };
    }
    if (char === '\n') return undefined;
    if (char === '\\') {
      const next = text.charAt(++at);
      value += ESCAPES[next] ?? char + next;
    } else if (isTemplate(text, at)) {
      const end = templateEnd(text, at);
      value += text.slice(at, end);
      dynamic = true;
      at = end - 1;
    } else value += char;
  }
  return undefined;
}

/** `${…}` or `%{…}`; doubled signs stand for themselves. */
function isTemplate(text: string, at: number): boolean {
  const sign = text[at];
  return (sign === '$' || sign === '%') && text[at + 1] === '{' && text[at - 1] !== sign;
}

// Takes a string in quotes, a bracket, or any other character; so a bracket inside a string is no bracket.
const TEMPLATE_PART = /"(?:[^"\\\n]|\\.)*"|[^]/g;

/** The index after the `}` that closes the template at `at`. */
function templateEnd(text: string, at: number): number {
  let depth = 0;
  TEMPLATE_PART.lastIndex = at + 1;
  for (let part = TEMPLATE_PART.exec(text); part !== null; part = TEMPLATE_PART.exec(text)) {
    if (part[0] === '{') depth++;
    else if (part[0] === '}' && --depth === 0) return part.index + 1;
  }
  return text.length;
}

// Takes `<<EOT`, `<<-POLICY`; not `<= 1`.
const HEREDOC = /<<-?([\p{L}_][\p{L}\p{N}_-]*)[ \t]*\r?\n/uy;

/** A heredoc at the cursor, its text without the marks; `undefined` where there is none or it does not end. */
export function readHeredoc(cursor: Cursor): StringValue | undefined {
  const { text } = cursor;
  const start = cursor.at;
  HEREDOC.lastIndex = start;
  const open = HEREDOC.exec(text);
  const mark = open?.[1];
  if (open === null || mark === undefined) return undefined;
  const from = start + open[0].length;
  for (let line = from; line < text.length;) {
    const newline = text.indexOf('\n', line);
    const end = newline === -1 ? text.length : newline;
    if (text.slice(line, end).trim() === mark) {
      cursor.at = end;
      const body = text.slice(from, line);
      return { kind: 'string', text: body, dynamic: /(?<!\$)\$\{|(?<!%)%\{/.test(body), start: from, end: line };
    }
    line = end + 1;
  }
  return undefined;
}

const OPEN = '([{';
const CLOSE = ')]}';

/** Steps over an expression from `start` on to the end of its line or to the bracket or comma that ends it; gives its text. */
export function skipTemplate(cursor: Cursor, start: number): string {
  const { text } = cursor;
  cursor.at = Math.max(start, cursor.at);
  let depth = bracketsIn(text.slice(start, cursor.at));
  while (cursor.at < text.length) {
    const char = text.charAt(cursor.at);
    if (char === '"' && readQuoted(cursor) !== undefined) continue;
    if (depth <= 0 && (isEnd(char) || cursor.atComment())) break;
    if (cursor.skipComment()) continue;
    if (OPEN.includes(char)) depth++;
    else if (CLOSE.includes(char)) depth--;
    cursor.at++;
  }
  return text.slice(start, cursor.at).trimEnd();
}

/** Whether an expression outside of brackets ends before the character. */
function isEnd(char: string): boolean {
  return char === '\n' || char === ',' || CLOSE.includes(char);
}

/** How many brackets the text leaves open. Strings were stepped over whole, so that theirs are balanced or harmless. */
function bracketsIn(text: string): number {
  const bare = text.replace(/"(?:[^"\\]|\\.){0,4000}"/g, '');
  return [...bare].reduce((depth, char) => depth + (OPEN.includes(char) ? 1 : CLOSE.includes(char) ? -1 : 0), 0);
}
