/**
 * Reads the text between a vendor's name and a value: does the one name the other? A bare token of 32 hexadecimal
 * digits means nothing by itself; `DATADOG_API_KEY=` before it says whose it is.
 */

/** How a value is tied to a name. */
export interface LeadIn {
  /** The identifier that the value is given to, such as `DATADOG_API_KEY`, `apiKey` or `--token`. */
  readonly label: string;
  /** `secret`: the label says that a secret follows. `id`: it says that something public follows. */
  readonly says: 'secret' | 'id' | 'nothing';
  /** The label holds the name. */
  readonly direct: boolean;
  /** The value is quoted. */
  readonly quoted: boolean;
}

/** A stretch of the text, as indexes. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How far behind its vendor's name a value may begin, in characters. */
export const REACH = 120;
/** How far, where nothing but words and blanks stands between the name and the label. */
const PROSE = 24;
/** A shell's command goes on in the next line. */
const CONTINUED = /\\\r?\n/g;

/**
 * What stands neither before nor behind a value that a name explains, as the inside of character classes; a hyphen stands
 * before it only in `:-`.
 */
export const BESIDE = { before: 'A-Za-z0-9_/+.~%$', behind: 'A-Za-z0-9_(/+=~%$-' } as const;

/** Lines that may lie between a section's head and the value. */
const SECTION_LINES = 3;

// Takes `API_KEY`, `authToken`, `client_secret`, `--token`, `-p`; not `version` or `build`.
const SECRET_WORD =
  /key|token|secret|private|pass|pwd|pw\b|auth|cred|bearer|client|access|api|licen[cs]e|sign|session|cookie|salt|hmac|sas\b|dsn|login|webhook|(?:\b|_)pat\b|(?<=[a-z])Pat\b|^-[ptkau]$/i;
// Takes `client_id`, `keyId`, `token_url`, `api_version`, `commit_sha`; not `paid` or `valid`.
const PUBLIC_WORD =
  /(?:[_\-.]|\b|(?<=[a-z])(?=[A-Z]))(?:id|ids|name|url|uri|host|path|file|version|sha\d*|md5|hash|checksum|digest|commit|rev|revision|ref|etag|fingerprint|uuid|guid|email|domain|region|public|pub|public_?key|pub_?key|type|expiry|length)$/i;
/** Words between a name and its value, such as in `let token: String = …` and `Key 2: …`. */
const TYPE_WORD = /^(?:string|str|text|varchar|char|const|final|static|var|let|any|object|\d+)$/i;
/** Labels that only say "what was named before". */
const VALUE_WORD = /^(?:value|val|secret_?value|default|content|string)$/i;
/** Words that stand between an operator and the value, such as `Authorization: Bearer …`. */
const SCHEME_WORD = /^(?:bearer|basic|token|apikey|api-key|key|oauth|new)$/i;
/** What may follow a name in the same word: `datadogapikey`, `jirasecret`, `HEROKUTOKEN`. */
const NAME_TAIL =
  /^(?:s?$|api|key|token|secret|auth|client|access|app|pass|pw|cred|bot|web|private|public|account|acct|user|admin|org|prod|test|dev|live|hq|io|sdk|rest|oauth|service|personal|team|base|db|cloud|iam|cos|hmac|stag|sandbox)/i;

const isLetter = (char: string | undefined): boolean => char !== undefined && /[A-Za-z]/.test(char);
const isUpper = (char: string | undefined): boolean => char !== undefined && /[A-Z]/.test(char);
const isLower = (char: string | undefined): boolean => char !== undefined && /[a-z]/.test(char);
const isWord = (char: string | undefined): boolean => char !== undefined && /[\w.-]/.test(char);

/** Whether the name stands as a word, or as a part of an identifier: `myDatadogKey` holds Datadog, `global` no Lob. */
export function isWholeName(text: string, { start, end }: Span): boolean {
  return beginsPart(text, start) && endsPart(text, end);
}

function beginsPart(text: string, start: number): boolean {
  const before = text[start - 1];
  if (!isLetter(before)) return true;
  if (text[start - 2] === '\\') return true; // an escape such as \n
  if (/[-/][DP]$/.test(text.slice(start - 2, start))) return true; // -Dname=value, as Java, Maven and Gradle take it
  return isUpper(text[start]) && (isLower(before) || isLower(text[start + 1]));
}

function endsPart(text: string, end: number): boolean {
  const after = text[end];
  if (!isLetter(after)) return true;
  if (isLower(text[end - 1]) && isUpper(after)) return true;
  return goesOn(text.slice(end, end + LONGEST_TAIL));
}

/** How much of what follows a name in the same word is looked at. */
export const LONGEST_TAIL = 12;

/** Whether the letters at the beginning of the text may stand behind a name in the same word. */
export function goesOn(text: string): boolean {
  return NAME_TAIL.test(/^[A-Za-z]*/.exec(text)?.[0] ?? '');
}

/** How the value that begins at `value` is tied to the name before it; undefined where it is not. */
export function leadIn(text: string, name: Span, value: number): LeadIn | undefined {
  const opened = skipBack(text, value, name.end, /["'`\\([{@$\s]/);
  const quoted = /["'`]/.test(text.slice(opened, value));
  const at = skipSchemes(text, opened, name.end);
  const operator = operatorBefore(text, at, name.end);
  if (operator === undefined)
    return saidBefore(text, name, { at: opened, quoted }) ?? withoutOperator(text, name, { at, quoted });
  const label = labelBefore(text, operator, name);
  if (label === undefined || !isTied(text, name, label)) return undefined;
  return { ...describe(text, name, label), quoted };
}

function skipBack(text: string, from: number, least: number, chars: RegExp): number {
  let at = from;
  while (at > least && chars.test(text.charAt(at - 1))) at--;
  return at;
}

function skipSchemes(text: string, from: number, least: number): number {
  const start = wordStart(text, from, least);
  if (start === from || !SCHEME_WORD.test(text.slice(start, from))) return from;
  return skipBack(text, start, least, /["'`\\([{\s]/);
}

function wordStart(text: string, end: number, least: number): number {
  let at = end;
  while (at > least && isWord(text[at - 1])) at--;
  return at;
}

/** Where the operator that ends at `end` begins: `=`, `:=`, `=>`, `||`, `,` and their like. */
function operatorBefore(text: string, end: number, least: number): number | undefined {
  // Takes `:=`, `?=`, `=>`, ` or `; not `/` or `;`.
  const found = /(?::{0,3}=|[?.+|~]?=|=>|->|<-|:-?|,|>|\|\||\?\?|\sor)$/.exec(
    text.slice(Math.max(least, end - 4), end),
  );
  return found === null ? openingParenthesis(text, end) : end - found[0].length;
}

/** `Client("…` has no operator but the parenthesis that was skipped with the quote. */
function openingParenthesis(text: string, end: number): number | undefined {
  return text[end] === '(' || text[end] === '[' ? end : undefined;
}

/** The identifier that an operator at `operator` gives a value to. It may be the one that holds the name. */
function labelBefore(text: string, operator: number, name: Span): Span | undefined {
  let end = skipBack(text, operator, name.end, /["'`\])\\:\s?!]/);
  for (let step = 0; step < 3; step++) {
    const start = wordStart(text, end, name.start);
    if (start <= name.end) return { start: name.start, end };
    if (start === end) return undefined;
    const word = text.slice(start, end);
    if (!TYPE_WORD.test(word) || VALUE_WORD.test(word)) return { start, end };
    end = skipBack(text, start, name.end, /[:&\s]/);
  }
  return undefined;
}

/** Whether the label belongs to the name: they are one identifier, or what lies between is no sentence. */
function isTied(text: string, name: Span, label: Span): boolean {
  if (label.start === name.start) return !/\s{3}|\n/.test(text.slice(name.end, label.end));
  const between = text.slice(name.end, label.start).replace(CONTINUED, ' ');
  // Takes `.azconfig.io;Id=1;` of a connection string; not `.io; ` or `.io();` of code.
  if (/;\s|[};].{0,400}[(){}]|[(){}].{0,400};|\}/.test(between)) return false;
  if (between.includes('\n')) return isSection(between) || isPair(between);
  return between.length <= PROSE || !/^[\w\s.'-]*$/.test(between);
}

/** `datadog:` or `[datadog]` or `new Datadog({` and, a line or a few below, `api_key: …`. */
function isSection(between: string): boolean {
  const [head = '', ...lines] = between.split('\n');
  // Takes `:`, `"]`, `_config = {`, `Client(`; not ` is fast.`
  if (!/^[\w.-]{0,40}["']?[\s)\]:=>{([]{1,20}$/.test(head) || !/[\]:={([]/.test(head)) return false;
  return lines.length <= SECTION_LINES && lines.slice(0, -1).every((line) => line.trim() !== '');
}

/** `- name: DATADOG_API_KEY` and, on the next line, `value: …`. */
function isPair(between: string): boolean {
  // Takes `_API_KEY"\n  ` and `_KEY</key>\n<`; not a name with more than one line below it.
  return /^[\w.-]{0,40}["']?,?(?:<\/\w{1,20}>)?[ \t\r]{0,4}\n[ \t"'<-]{0,40}$/.test(between);
}

// A word that says what follows. Takes `SECRET`, `api`, `accessKEY`, `ACCESS_TOKEN`; not `sells`.
const SAYS = /^(?:(?:secret|private|access|api|app|auth|client|bearer|key|token|password|pat)s?[_-]?){1,3}$/i;
/** More of them are a sentence. */
const MOST_WORDS = 3;

/** Where a value begins that has no operator before it. */
interface Bare {
  readonly at: number;
  readonly quoted: boolean;
}

/** `datadog API key 0a1b…`, as in notes and messages. */
function saidBefore(text: string, name: Span, { at, quoted }: Bare): LeadIn | undefined {
  // Takes ` SECRET` and `_io access token`; not ` sells keys`.
  const [rest = '', ...words] = text.slice(name.end, at).split(/[ \t]+/);
  const isSaid = words.length > 0 && words.length <= MOST_WORDS && words.every((word) => SAYS.test(word));
  if (!isSaid || !/^[\w.-]*$/.test(rest)) return undefined;
  const label = text.slice(wordStart(text, at, name.end), at);
  return { label, direct: false, says: says(label), quoted };
}

/** A value after a name or a flag with only blanks between. */
function withoutOperator(text: string, name: Span, { at, quoted }: Bare): LeadIn | undefined {
  if (at === name.end) return { ...describe(text, name, name), quoted };
  if (text[at] === '\n') return undefined;
  const start = wordStart(text, at, name.start);
  if (start <= name.end) return { ...describe(text, name, { start: name.start, end: at }), quoted };
  // Takes `--token` and `-p`; not a word of a sentence.
  if (!/^--?\w/.test(text.slice(start, at)) || /[\n;|]/.test(text.slice(name.end, start))) return undefined;
  return { ...describe(text, name, { start, end: at }), quoted };
}

function describe(text: string, name: Span, label: Span): Pick<LeadIn, 'label' | 'says' | 'direct'> {
  const word = text.slice(label.start, label.end);
  const direct = label.start === name.start || VALUE_WORD.test(word);
  const named = direct ? identifierAt(text, name) : word;
  return { label: named, direct, says: direct ? saysBehind(named, name.end - name.start) : says(named) };
}

function identifierAt(text: string, { start, end }: Span): string {
  let at = end;
  while (isWord(text[at])) at++;
  return text.slice(start, at);
}

/** What an identifier says behind a name of this length; the name itself counts only where it says `secret`. */
function saysBehind(label: string, length: number): LeadIn['says'] {
  const tail = says(label.slice(length));
  return tail === 'nothing' && SECRET_WORD.test(label) ? 'secret' : tail;
}

/** What an identifier says of its value: its last word first. */
function says(label: string): LeadIn['says'] {
  if (PUBLIC_WORD.test(label)) return 'id';
  return SECRET_WORD.test(label) ? 'secret' : 'nothing';
}
