/** A place in the code of a program that moves forward over literals. */

/** Which language the code is in. */
export type Language = 'script' | 'python' | TypedLanguage;
/** Languages that write values with their types. */
export type TypedLanguage = 'go' | 'csharp' | 'java';

/** Whether values are written with their types there. */
export function isTyped(language: Language): language is TypedLanguage {
  return language !== 'script' && language !== 'python';
}

export interface CodeCursor {
  readonly text: string;
  readonly language: Language;
  /** UTF-16 index. */
  at: number;
  /** Where reading ends at the latest. */
  readonly limit: number;
  readonly done: () => boolean;
  readonly peek: () => string;
  /** Steps over the text if it comes next. */
  readonly take: (wanted: string) => boolean;
  /** Steps over what the sticky pattern matches, and gives it; the empty text where it does not. */
  readonly eat: (pattern: RegExp) => string;
  /** Steps over blanks and comments. */
  readonly skipBlank: () => void;
  /** Steps over anything up to the comma or bracket that ends an expression; gives its text. */
  readonly skipRest: () => string;
}

const SPACES = /[\s\uFEFF]+/y;
// Takes `// …` and `/* … */`; not `/x/`.
const SCRIPT_COMMENT = /\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)/y;
// Takes `# …`, and `\` at a line's end.
const PYTHON_COMMENT = /#[^\n]*|\\\r?\n/y;
/** A string whole, or one character: brackets in strings are none. Takes `"""a"""`, `'b\''`, `` `c${d}` ``, `x`. */
const PART =
  /"""[^]{0,20000}?"""|'''[^]{0,20000}?'''|"(?:[^"\\\n]|\\[^]){0,4000}"|'(?:[^'\\\n]|\\[^]){0,4000}'|`(?:[^`\\]|\\[^]){0,20000}`|[^]/y;

/** A cursor at an index, that will not read beyond `length` characters. */
export function createCodeCursor(text: string, language: Language, at: number, length: number): CodeCursor {
  const comment = language === 'python' ? PYTHON_COMMENT : SCRIPT_COMMENT;
  const cursor: CodeCursor = {
    text,
    language,
    at,
    limit: Math.min(text.length, at + length),
    done: () => cursor.at >= cursor.limit,
    peek: () => (cursor.at < cursor.limit ? text.charAt(cursor.at) : ''),
    take: (wanted) => {
      if (!text.startsWith(wanted, cursor.at)) return false;
      cursor.at += wanted.length;
      return true;
    },
    eat: (pattern) => {
      pattern.lastIndex = cursor.at;
      const taken = pattern.exec(text)?.[0] ?? '';
      cursor.at += taken.length;
      return taken;
    },
    skipBlank: () => {
      while (cursor.eat(SPACES) !== '' || cursor.eat(comment) !== '');
    },
    skipRest: () => {
      const start = cursor.at;
      for (let depth = 0; !cursor.done();) {
        if (cursor.eat(comment) !== '') continue;
        const next = cursor.peek();
        if (depth === 0 && /[,)\]};]/.test(next)) break;
        if (/[([{]/.test(next)) depth++;
        else if (/[)\]}]/.test(next)) depth--;
        cursor.eat(PART);
      }
      return text.slice(start, cursor.at).trimEnd();
    },
  };
  return cursor;
}
