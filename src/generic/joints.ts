/** What stands between a name and its value, in the syntaxes of configuration files, shells, markup, programs and prose. */
import type { Literal } from './literal.ts';
import { isUsed, MADE, type Name } from './name-place.ts';
import { kindOfName } from './names.ts';

/** How a value is tied to its name. */
export type Bond =
  /** `name = value`, `name: value` */
  | 'assigned'
  /** `name == "value"`, `"value" != name` */
  | 'compared'
  /** `name("value")`, `("name", "value")` */
  | 'passed'
  /** `--name value` */
  | 'option'
  /** `<name>value</name>`, `name="key" value="value"` */
  | 'element'
  /** `name "value"` */
  | 'beside'
  /** `name ?? "value"`, `${name:-value}` */
  | 'fallback'
  /** `the name is "value"` */
  | 'said'
  /** `| name | value |` */
  | 'cell'
  /** `name,other⏎value,x` */
  | 'column';

/** One way to tie a value to a name. */
export interface Joint {
  readonly bond: Bond;
  /** Sticky: what stands between the name and its value. */
  readonly pattern: RegExp;
  /** The value must be quoted. */
  readonly quoted?: true;
  /** Only files of this kind write it: a type in programs, a continued line in settings. */
  readonly only?: 'code' | 'settings';
  /** What a value without quotes looks like there, where it may be any word of a sentence. */
  readonly bare?: RegExp;
  /** Whether what was found is another thing after all. */
  readonly unless?: (text: string, name: Name, literal: Literal) => boolean;
}

/** The content of an element ends where the next tag begins. */
function isNoContent(text: string, _: Name, { end }: Literal): boolean {
  return text.charAt(end) !== '<' && !text.startsWith(']]>', end);
}

/** In a shell's `${name:+value}` and `${name:?message}` the value is no default. */
function isAlternative(text: string, name: Name): boolean {
  return text.charAt(name.start - 1) === '{' && /[+?]/.test(text.charAt(name.end + 1));
}

// Functions that do something else than set what they are named after. Takes `getPassword`, `newSecretKey`, `decodeToken`; not `withPassword`.
const OTHER_DEED =
  /^(?:get|new|create|generate|make|load|read|find|fetch|parse|validate|verify|check|encode|decode|encrypt|decrypt|hash|is|has|to|on|handle|render|delete|remove|revoke|expect|assert|test|mock|forgot|reset|request|require|show|hide|ask|prompt|build|print|log|count|list|store|save)(?![a-z])/;

/** In `x.password("…")` the method must be the telling word: not in `password.decode("…")`. */
function isOtherCall(_: string, name: Name): boolean {
  const method = name.text.slice(name.text.lastIndexOf('.') + 1);
  // Jenkins's `credentials('…')` takes the ID under which it keeps them.
  return method === 'credentials' || OTHER_DEED.test(method) || kindOfName(method) === undefined;
}

// What takes a name and its value as two arguments. Takes `.put(`, `setProperty(`, `os.environ.get(`, `VALUES (`; not `HashPassword(`.
const PAIR_TAKER =
  /(?:set|put|add|with|values|flag\.string|append|header|environ|env|get|getenv|fetch|property|option|param|config|default|define|arg|args|attr|field|insert|store|write|update|override|pair|entry|of|tuple|kv|bind|map)\w{0,24}[ \t]?[(\[][ \t]{0,40}(?:["'`:]|&?\w{1,40},[ \t]{0,40}["'`])?$/i;
const PAIR_TAKER_LENGTH = 48;

// Gradle's way to write a constant. Takes `buildConfigField 'String', '`; not `f('x', '`.
const BUILD_FIELD = /(?:buildConfigField|resValue)[ \t(]{1,40}["']\w{1,40}["'][ \t]{0,40},[ \t]{0,40}["']$/;

const DEFINE = '-define(';

/** Erlang's `{password, "x"}` and `-define(PASSWORD, "x")`: elsewhere what stands so are two arguments. */
function isNoTuple(text: string, { start }: Name): boolean {
  return text.charAt(start - 1) !== '{' && !text.startsWith(DEFINE, start - DEFINE.length);
}

function isNoPair(text: string, name: Name): boolean {
  const before = text.slice(Math.max(0, name.start - PAIR_TAKER_LENGTH), name.start);
  return !PAIR_TAKER.test(before) && !BUILD_FIELD.test(before);
}

function isNotUsed(text: string, { start }: Name): boolean {
  return !isUsed(text, start);
}

/** Names that stand for much else too need more than a value behind them. */
function isVague(_: string, name: Name): boolean {
  return kindOfName(name.text)?.weak !== false;
}

/** What may close a name: takes `"`, `']`, `")`, `}`, `[25]`, `?`; in all of the patterns below. */
const CLOSE = String.raw`(?:\\{0,3}["'\u0060])?[\])}]{0,2}(?:\[[0-9]{0,4}\])?[?!]?`;
/** A type between the name and `=`. Takes `: string`, ` string`, `: Option<&str>`, ` As String`. */
const TYPE = String.raw`(?:[ \t]{0,80}:[ \t]{0,80}[A-Za-z_&][\w.<>\[\]?|&]{0,40}|[ \t]{1,80}(?:As[ \t]{1,80})?[A-Za-z_*][\w.*\[\]]{0,20})`;

// A word of a sentence that is no word of a language. Takes `Kx9tLp2` before a blank or a full stop; not `required` or `2024`.
const BY_CHANCE = /(?=\S{0,60}[0-9])(?=\S{0,60}[A-Za-z])[A-Za-z0-9][\w!@#$%^&*+/=~-]{6,200}(?=[.,;:!?)]{0,3}(?:\s|$))/y;

// The same as `MADE`, as all of a line.
const MADE_ALONE = new RegExp(`(?:${MADE.source})(?=[ \\t]*(?:[\\r\\n]|$))`, 'y');

/** All of them, those first whose sign another's begins with. */
export const JOINTS: readonly Joint[] = [
  // Takes `password == `, `secret" !== `; not `password = `.
  { bond: 'compared', pattern: new RegExp(`${CLOSE}[ \\t]{0,80}[!=]==?[ \\t]{0,80}`, 'y'), quoted: true },
  // Takes `PASSWORD || `, `SECRET'] ?? `, `TOKEN") or `, `KEY ?: `; not `password | sha1`.
  {
    bond: 'fallback',
    pattern: new RegExp(`${CLOSE}[ \\t]{0,80}(?:\\|\\||\\?\\?|\\?:|\\bor\\b)[ \\t]{0,80}`, 'y'),
    quoted: true,
  },
  // Takes `TOKEN").unwrap_or(`, `TOKEN").getOrElse(`, `SECRET").ok().unwrap_or_else(|_| `; not `TOKEN").expect(`.
  {
    bond: 'fallback',
    pattern: new RegExp(
      `${CLOSE}\\)?(?:\\.ok\\(\\))?\\.(?:unwrap_or(?:_else)?|or_else|getOrElse|orElse(?:Get)?)\\([ \\t]{0,80}(?:\\|_?\\||\\(\\)[ \\t]{0,80}[=-]>)?[ \\t]{0,80}`,
      'y',
    ),
    quoted: true,
  },
  // Takes `PASSWORD:-` and `PASSWORD:=` within `${…}`; not `password: `.
  { bond: 'fallback', pattern: /:[-=](?=[^ \t])/y },
  // Takes `" value="`, `", "value": `, `⏎  value: `; not `password = `.
  {
    bond: 'element',
    pattern:
      /["']?[ \t]{0,80}(?:[,;]\s{0,80}|\s{1,80})["']?(?:default|[Pp]arameter)?_?[Vv]alue["']?[ \t]{0,80}[:=][ \t]{0,80}/y,
  },
  // Takes the head of a variable of Terraform, `" {⏎ type = string⏎ default = `; not another block.
  {
    bond: 'assigned',
    pattern:
      /"[ \t]{0,80}\{\s{1,40}(?:(?:type|description|sensitive|nullable)[ \t]{0,80}=[^\n]{0,200}\n\s{0,40}){0,4}default[ \t]{0,80}=[ \t]{0,80}/y,
    quoted: true,
  },
  // Takes `Password,ParameterValue=`.
  { bond: 'element', pattern: /,(?:Parameter)?Value=/y },
  // Takes `', type=str, default=` of an option's definition; not `', help=`.
  { bond: 'assigned', pattern: /["'](?:,[^\n()]{0,120})?,[ \t]{0,80}default[ \t]{0,80}=[ \t]{0,80}/y, quoted: true },
  // Takes ` { get; set; } = ` of a property; not ` { get; }`.
  {
    bond: 'assigned',
    pattern: /[ \t]{0,80}\{[ \t]{0,80}get;[\w \t]{0,20}(?:set|init);[ \t]{0,80}\}[ \t]{0,80}=[ \t]{0,80}/y,
    quoted: true,
  },
  // Takes the tag or the anchor before a value of YAML, `: !!str `, `: &db `, and what says that the value stands on the
  // next line, `: |⏎  `, `= \\⏎  `; not `: `.
  {
    bond: 'assigned',
    pattern:
      /["']?[ \t]{0,80}[:=][ \t]{0,80}(?:(?:!!str|&[\w-]{1,40})[ \t]{1,80}|[|>][+-]?[0-9]?[ \t]{0,80}\r?\n[ \t]{1,80}|\\\r?\n[ \t]{0,80})/y,
    only: 'settings',
  },
  // Takes `token: string = `, ` As String = `; not `pass :data:`.
  { bond: 'assigned', pattern: new RegExp(`[?!]?${TYPE}[ \\t]{0,80}:?=[ \\t]{0,80}`, 'y'), only: 'code' },
  // Takes what ends a line before a line, or one more, that is the value: `API key:⏎⏎    `; not `key: `.
  {
    bond: 'said',
    pattern: /(?:\*\*)?:(?:\*\*)?[ \t]{0,80}\r?\n(?:[ \t]{0,80}\r?\n)?[ \t>]{0,8}/y,
    bare: MADE_ALONE,
    unless: isVague,
  },
  // Takes `password = `, `"secret": `, `key[25] = `, `:password => `, `Password:** `; not `password == ` (above).
  {
    bond: 'assigned',
    pattern: new RegExp(
      `${CLOSE}[ \\t]{0,80}(?:[:?+]?=|:(?:\\*\\*)?|\\*\\*:|=>|<-|\\|\\|=|\\?\\?=)>?[ \\t]{0,80}`,
      'y',
    ),
    unless: isAlternative,
  },
  // Takes `<password>`, `<entry key="password">`, `<key>password</key><string>`; not `password > 1`.
  {
    bond: 'element',
    pattern: /["']?(?:[ \t][\w:-]{1,40}="[^"<>\n]{0,80}"){0,4}>(?:<!\[CDATA\[)?(?=[^ \t\n<>])/y,
    unless: isNoContent,
  },
  { bond: 'element', pattern: /<\/[\w:-]{1,40}>\s{0,40}<[\w:-]{1,40}>(?=[^ \t\n<>])/y, unless: isNoContent },
  // Takes `password(`, `setToken(`; not `password (required)`.
  { bond: 'passed', pattern: /\([ \t]{0,80}/y, quoted: true, unless: isOtherCall },
  // Takes `"password", `; not `password, `.
  { bond: 'passed', pattern: /["'`]\]?[ \t]{0,80},[ \t]{0,80}/y, quoted: true, unless: isNoPair },
  // Takes `{password, ` and `-define(SECRET, `; not `f(password, `.
  { bond: 'beside', pattern: /[ \t]{0,80},[ \t]{0,80}/y, quoted: true, unless: isNoTuple },
  // Takes `token - ` before a quote or what is no word; not `token - 1`.
  { bond: 'said', pattern: /[ \t]{1,80}[-\u2013][ \t]{1,80}/y, bare: BY_CHANCE },
  // Takes the border between two cells, ` | `; not `||`.
  { bond: 'cell', pattern: /[ \t]{1,20}\|[ \t]{1,20}/y, bare: BY_CHANCE },
  // Takes `password is `, `password for user 'x' is `, `password: is`; not `password island`.
  { bond: 'said', pattern: /(?: for (?:the )?(?:user )?["'`]?[\w@.-]{1,40}["'`]?)? is:? /y, bare: BY_CHANCE },
  // Takes `Using token `; not `the token `.
  { bond: 'said', pattern: /[ \t]{1,4}/y, bare: BY_CHANCE, unless: isNotUsed },
  // Takes `password "` and `secret '`; not `password field`.
  { bond: 'beside', pattern: /[ \t]{1,20}/y, quoted: true },
  // Takes `API key ` before what is no word; not `key `.
  { bond: 'said', pattern: /[ \t]{1,4}/y, bare: MADE, unless: isVague },
];
