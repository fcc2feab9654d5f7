/** What may stand between a name and its value, in all the syntaxes that people write settings in. */

/**
 * One piece of it. Each alternative begins with another character or stays short, so a walk is linear.
 * Takes each of `\n`, `&quot;`, `</name>`, `[None]`, `description = "…"`, `value`, `aws.String(`, `%3D`, `:`; not a word or a number.
 */
const PIECE = new RegExp(
  [
    /\\[nrt"'/]|\\\r?\n/, // escapes inside a string, a line that goes on
    /&(?:quot|apos|#34|#39|amp);/,
    /<\/?[A-Za-z][\w:.-]{0,40}(?:\s{1,4}[\w:.-]{1,30}="[^"<>\n]{0,60}"){0,3}\s{0,2}\/?>/,
    /\[\*{0,24}\w{0,8}\]/, // the prompt of `aws configure`
    /description\s{0,8}[=:]\s{0,8}"[^"\n]{0,120}"/,
    /(?:[.?]\.?)?[A-Za-z_][\w.:]{0,40}\(/y, // a call around the value
    /(?:value|default|defaultvalue|parametervalue|string|str|type|sensitive|true|or|none|is|to|with|[burfL])\b/,
    /%(?:3D|3A|20|22|27)/,
    /[\s"'`=:>,([\]{|?&*#@+-]|\)/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'iy',
);

const MOST_CHARACTERS = 240;
const MOST_LINES = 5;
/** What may follow a name within its word, such as `_PROD` or `V2`. */
const REST_OF_NAME = /[\w.-]{0,30}/y;

/**
 * Walks from the end of a name to the first place where `isValue` says yes, as long as everything on the way leads
 * to a value. Undefined where something else comes first.
 */
export function valueAfter(text: string, from: number, isValue: (index: number) => boolean): number | undefined {
  if (isValue(from)) return undefined; // glued to the name: part of a longer word
  REST_OF_NAME.lastIndex = from;
  let at = from + (REST_OF_NAME.exec(text)?.[0].length ?? 0);
  const limit = Math.min(text.length, at + MOST_CHARACTERS);
  let lines = 0;
  while (at < limit && lines < MOST_LINES) {
    if (isValue(at)) return at;
    PIECE.lastIndex = at;
    const piece = PIECE.exec(text)?.[0];
    if (piece === undefined) return undefined;
    lines += piece.split('\n').length - 1;
    at += piece.length;
  }
  return undefined;
}
