/** What methods of strings make of a string: those by which keys are put together or disguised. */
import { MAX_LENGTH } from './constant.ts';

/** An argument: a string or a number as a string, a regular expression, or what is not known. */
type Argument = string | RegExp | undefined;
type TextMethod = (text: string, given: readonly Argument[]) => string | undefined;

/** Methods by name, `.slice`; each gives nothing where an argument is not known. */
export const textMethods: ReadonlyMap<string, TextMethod> = new Map<string, TextMethod>([
  ['.trim', (text) => text.trim()],
  ['.trimStart', (text) => text.trimStart()],
  ['.trimEnd', (text) => text.trimEnd()],
  ['.toLowerCase', (text) => text.toLowerCase()],
  ['.toUpperCase', (text) => text.toUpperCase()],
  ['.slice', cutBy((text, from, to) => text.slice(from, to))],
  ['.substring', cutBy((text, from, to) => text.substring(from, to))],
  ['.substr', cutBy((text, from, length) => text.slice(from).slice(0, length))],
  ['.padEnd', paddedBy((text, length, filler) => text.padEnd(length, filler))],
  ['.padStart', paddedBy((text, length, filler) => text.padStart(length, filler))],
  [
    '.repeat',
    (text, [count]) => {
      const times = Number(count);
      return text.length * times <= MAX_LENGTH && times >= 0 ? text.repeat(times) : undefined;
    },
  ],
  ['.replace', replacedBy(false)],
  ['.replaceAll', replacedBy(true)],
]);

function cutBy(cut: (text: string, from: number, to: number | undefined) => string): TextMethod {
  return (text, given) => {
    const [from, to] = given.map(Number);
    return from === undefined || Number.isNaN(from) || Number.isNaN(to) ? undefined : cut(text, from, to);
  };
}

function paddedBy(pad: (text: string, length: number, filler: string | undefined) => string): TextMethod {
  return (text, given) => {
    const [length, filler] = given;
    if (given.length > 1 && typeof filler !== 'string') return undefined;
    return Number(length) <= MAX_LENGTH ? pad(text, Number(length), filler?.toString()) : undefined;
  };
}

// A regular expression of one character, any number of times, so that it looks at each once. Takes `-`, `\s+`, `[-_]`; not `(a|b)*`.
const SIMPLE = /^(?:[\w#:;,!@%&=~ '"<>-]|\\[^bBkpPux\d]|\[[^[\]\\]{1,20}\])\+?$/;

/** One string or simple pattern replaced by a string that means itself, once or wherever it stands. */
function replacedBy(isEach: boolean): TextMethod {
  return (text, [sought, by]) => {
    if (sought === undefined || typeof by !== 'string' || by.includes('$')) return undefined;
    if (text.length * by.length > MAX_LENGTH) return undefined;
    if (typeof sought === 'string') return isEach ? text.replaceAll(sought, by) : text.replace(sought, by);
    return SIMPLE.test(sought.source) && sought.global ? text.replace(sought, by) : undefined;
  };
}
