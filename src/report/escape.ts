/** Makes text from a scanned repository harmless to what shows it. */

// Most texts, told apart at once. Takes `user: ada`, `a # b`; not `::error::`, `:`, `##[error]`, a letter outside of ASCII or a newline.
const PLAIN = /^(?:[ !"$-9;-~]|:(?!:|$)|#(?!#))*$/;
// Takes ESC, NUL, a newline, a right-to-left override, a zero-width space, a lone surrogate; not a letter, an emoji or a space.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
// Takes the `##` of `##[error]` and `##vso[task.setvariable]`, which a CI runner obeys anywhere in a line; not `## [1.0]`.
const RUNNER_COMMAND = /##(?=[A-Za-z]*\[)/g;
// Takes the first colon of `::error::`, which a CI runner obeys at the start of a line, and that of `:`, behind which a report
// may write another; not `a::b`.
const LINE_COMMAND = /^(\s*):(?=:|$)/;

const NAMED: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/**
 * The text on one line, with everything written out that a terminal or a CI runner would act on or a reader could not
 * see: control characters, escape sequences, bidi overrides, invisible characters, runner commands.
 */
export function visible(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(INVISIBLE, (char) => NAMED[char] ?? codeOf(char))
    .replace(RUNNER_COMMAND, '#\\#')
    .replace(LINE_COMMAND, '$1\\:');
}

function codeOf(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  const digits = code.toString(16);
  return code < 0x100 ? `\\x${digits.padStart(2, '0')}` : `\\u{${digits}}`;
}

// Takes DEL, C1 controls, bidi marks and U+2028, which JSON allows raw inside strings; not a letter.
const RAW_IN_JSON = /[\x7f-\x9f\p{Cf}\p{Zl}\p{Zp}]/gu;

/** JSON of pure data, in which no character acts on a terminal that shows it. */
export function jsonText(value: unknown, indent: number = 2): string {
  return JSON.stringify(value, null, indent).replace(RAW_IN_JSON, (char) =>
    Array.from({ length: char.length }, (_, index) => unicodeEscape(char.charCodeAt(index))).join(''),
  );
}

function unicodeEscape(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The text as content or attribute of XML and HTML, without characters that XML forbids. */
export function markup(text: string): string {
  return visible(text).replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}

// Takes the signs that begin markup, a link or a mention in Markdown; not the dots and dashes of ordinary prose.
const MARKDOWN_SIGNS = /[\\`*_{}[\]<>#|~&@]/g;

/** The text as it stands in a line of Markdown. */
export function markdownText(text: string): string {
  return visible(text).replace(MARKDOWN_SIGNS, (sign) => (sign === '@' ? '&#64;' : `\\${sign}`));
}

/** The text as code in a cell of a table, where a bar would end the cell even inside code. */
export function markdownCellCode(text: string): string {
  return markdownCode(text).replaceAll('|', '\\|');
}

/** The text as code in a line of Markdown. */
export function markdownCode(text: string): string {
  const shown = visible(text);
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = /^[` ]|[` ]$|^$/.test(shown) ? ' ' : '';
  return fence + space + shown + space + fence;
}
