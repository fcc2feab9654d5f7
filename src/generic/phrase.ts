/** Names of two words, as people write them: `API key: …`, `the encryption key is …`. */
import type { Name } from './name-place.ts';
import { isKeyQualifier } from './names.ts';

// The last word before. Takes `an API `, `(public `; not `x_api ` or `api  `.
const WORD_BEFORE = /(?<![\w.$-])[A-Za-z]{2,20} $/;
const LONGEST_WORD = 24;
// Takes ` key`, ` Keys`; not ` keyboard` or ` key_id`.
const KEY_BEHIND = / keys?(?![\w$-])/iy;

/** The name with the word before a mere `key`, or with the `key` behind the word that says what it opens. */
export function phraseAt(text: string, name: Name): Name {
  if (/^keys?$/i.test(name.text)) return withWordBefore(text, name);
  KEY_BEHIND.lastIndex = name.end;
  return text.charAt(name.end) === ' ' && isKeyQualifier(name.text.toLowerCase()) && KEY_BEHIND.test(text)
    ? { text: text.slice(name.start, KEY_BEHIND.lastIndex), start: name.start, end: KEY_BEHIND.lastIndex }
    : name;
}

function withWordBefore(text: string, name: Name): Name {
  if (text.charAt(name.start - 1) !== ' ') return name;
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, name.start - LONGEST_WORD), name.start))?.[0] ?? '';
  return { text: before + name.text, start: name.start - before.length, end: name.end };
}
