/**
 * From a name to the value that stands under it, in the syntaxes of configuration files, shells, markup and
 * programming languages. Every pattern is anchored where it is tried, so that a look costs no more than what it reads.
 */
import { bareAt, literalAt, literalBefore, quotedAt, type Literal } from './literal.ts';
import { kindOfName } from './names.ts';
import type { Name } from './name-place.ts';
import { syntaxAt, type Syntax } from './syntax.ts';

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
  | 'said';

/** A name with the value that stands under it. */
export interface Assignment extends Literal {
  readonly name: string;
  readonly nameStart: number;
  readonly bond: Bond;
}

interface Joint {
  readonly bond: Bond;
  /** Sticky: what stands between the name and its value. */
  readonly pattern: RegExp;
  /** The value must be quoted. */
  readonly quoted?: true;
  /** A type stands between, as only programs write it. */
  readonly typed?: true;
  /** Whether what was found is another thing after all. */
  readonly unless?: (text: string, name: Name, literal: Literal) => boolean;
}

/** The content of an element ends where the next tag begins. */
function isNoContent(text: string, _: Name, { end }: Literal): boolean {
  return text.charAt(end) !== '<';
}

/** In a shell's `${name:+value}` and `${name:?message}` the value is no default. */
function isAlternative(text: string, name: Name): boolean {
  return text.charAt(name.start - 1) === '{' && /[+?]/.test(text.charAt(name.end + 1));
}

// Functions that do something else than set what they are named after. Takes `getPassword`, `newSecretKey`, `decodeToken`; not `withPassword`.
const OTHER_DEED =
  /^(?:get|new|create|generate|make|load|read|find|fetch|parse|validate|verify|check|encode|decode|encrypt|decrypt|hash|is|has|to|on|handle|render|delete|remove|revoke|expect|assert|test|mock|forgot|reset|request|require|show|hide|ask|prompt|build|print|log|count|list)(?![a-z])/;

/** In `x.password("…")` the method must be the telling word: not in `password.decode("…")`. */
function isOtherCall(_: string, name: Name): boolean {
  const method = name.text.slice(name.text.lastIndexOf('.') + 1);
  // Jenkins's `credentials('…')` takes the ID under which it keeps them.
  return method === 'credentials' || OTHER_DEED.test(method) || kindOfName(method) === undefined;
}

// What takes a name and its value as two arguments. Takes `.put(`, `setProperty(`, `os.environ.get(`; not `HashPassword(`.
const PAIR_TAKER =
  /(?:set|put|add|with|append|header|environ|env|get|getenv|fetch|property|option|param|config|default|define|arg|args|attr|field|insert|store|write|update|override|pair|entry|of|tuple|kv|bind|map)\w{0,24}[(\[][ \t]*(?:["'`:]|&?\w+,[ \t]*["'`])?$/i;
const PAIR_TAKER_LENGTH = 48;

// Gradle's way to write a constant. Takes `buildConfigField 'String', '`; not `f('x', '`.
const BUILD_FIELD = /(?:buildConfigField|resValue)[ \t(]+["']\w+["'][ \t]*,[ \t]*["']$/;

function isNoPair(text: string, name: Name): boolean {
  const before = text.slice(Math.max(0, name.start - PAIR_TAKER_LENGTH), name.start);
  return !PAIR_TAKER.test(before) && !BUILD_FIELD.test(before);
}

/** What may close a name: takes `"`, `']`, `")`, `}`, `[25]`, `?`; in all of the patterns below. */
const CLOSE = String.raw`(?:\\{0,3}["'\u0060])?[\])}]{0,2}(?:\[[0-9]{0,4}\])?[?!]?`;
/** A type between the name and `=`. Takes `: string`, ` string`, `: Option<&str>`, ` As String`. */
const TYPE = String.raw`(?:[ \t]*:[ \t]*[A-Za-z_&][\w.<>\[\]?|&]{0,40}|[ \t]+(?:As[ \t]+)?[A-Za-z_*][\w.*\[\]]{0,20})`;

const JOINTS: readonly Joint[] = [
  // Takes `password == `, `secret" !== `; not `password = `.
  { bond: 'compared', pattern: new RegExp(`${CLOSE}[ \\t]*[!=]==?[ \\t]*`, 'y'), quoted: true },
  // Takes `PASSWORD || `, `SECRET'] ?? `, `TOKEN") or `, `KEY ?: `; not `password | sha1`.
  { bond: 'fallback', pattern: new RegExp(`${CLOSE}[ \\t]*(?:\\|\\||\\?\\?|\\?:|\\bor\\b)[ \\t]*`, 'y'), quoted: true },
  // Takes `PASSWORD:-` and `PASSWORD:=` within `${…}`; not `password: `.
  { bond: 'fallback', pattern: /:[-=](?=[^ \t])/y },
  // Takes `" value="`, `", "value": `, `⏎  value: `; not `password = `.
  {
    bond: 'element',
    pattern: /["']?[ \t]*[,;]?\s{1,80}["']?(?:default|[Pp]arameter)?_?[Vv]alue["']?[ \t]*[:=][ \t]*/y,
  },
  // Takes the head of a variable of Terraform, `" {⏎ type = string⏎ default = `; not another block.
  {
    bond: 'assigned',
    pattern:
      /"[ \t]*\{\s{1,40}(?:(?:type|description|sensitive|nullable)[ \t]*=[^\n]{0,200}\n\s{0,40}){0,4}default[ \t]*=[ \t]*/y,
    quoted: true,
  },
  // Takes `Password,ParameterValue=`.
  { bond: 'element', pattern: /,(?:Parameter)?Value=/y },
  // Takes `token: string = `, ` As String = `; not `pass :data:`.
  { bond: 'assigned', pattern: new RegExp(`[?!]?${TYPE}[ \\t]*:?=[ \\t]*`, 'y'), typed: true },
  // Takes `password = `, `"secret": `, `key[25] = `, `:password => `; not `password == ` (above).
  {
    bond: 'assigned',
    pattern: new RegExp(`${CLOSE}[ \\t]*(?:[:?+]?=|:|=>|<-|\\|\\|=|\\?\\?=)>?[ \\t]*`, 'y'),
    unless: isAlternative,
  },
  // Takes `<password>`, `<entry key="password">`, `<key>password</key><string>`; not `password > 1`.
  { bond: 'element', pattern: /["']?(?:[ \t][\w:-]{1,40}="[^"<>\n]{0,80}"){0,4}>(?=[^ \t\n<>])/y, unless: isNoContent },
  { bond: 'element', pattern: /<\/[\w:-]{1,40}>\s{0,40}<[\w:-]{1,40}>(?=[^ \t\n<>])/y, unless: isNoContent },
  // Takes `password(`, `setToken(`; not `password (required)`.
  { bond: 'passed', pattern: /\([ \t]*/y, quoted: true, unless: isOtherCall },
  // Takes `"password", `; not `password, `.
  { bond: 'passed', pattern: /["'`]\]?[ \t]*,[ \t]*/y, quoted: true, unless: isNoPair },
  // Takes `password is `, `password for user 'x' is `, `password: is`; not `password island`.
  { bond: 'said', pattern: /(?: for (?:the )?(?:user )?["'`]?[\w@.-]{1,40}["'`]?)? is:? /y, quoted: true },
  // Takes `password "` and `secret '`; not `password field`.
  { bond: 'beside', pattern: /[ \t]{1,20}/y, quoted: true },
];

// The end of a line and the indentation of the next. Takes `⏎    `; not `⏎⏎`.
const NEXT_LINE = /\r?\n[ \t]*(?=["'`])/y;

/** The value that stands under the name, or `undefined`. */
export function assignmentOf(text: string, name: Name, syntax: Syntax): Assignment | undefined {
  const found =
    optionOf(text, name) ?? wordAfter(text, name) ?? after(text, name, syntax) ?? comparedBefore(text, name);
  return found === undefined ? undefined : { ...found, name: name.text, nameStart: name.start };
}

type Found = Literal & { readonly bond: Bond };

function after(text: string, name: Name, syntax: Syntax): Found | undefined {
  for (const joint of JOINTS) {
    const at = endOf(joint, text, name, syntax);
    if (at === undefined) continue;
    const literal = quotedAt(text, at) ?? bareAfter(joint, { text, at, syntax, name });
    if (literal !== undefined && joint.unless?.(text, name, literal) !== true) return { ...literal, bond: joint.bond };
    if (joint.bond === 'assigned' || joint.bond === 'compared') return undefined;
  }
  return undefined;
}

/** Where the value would begin, if such a joint stands behind the name. */
function endOf({ pattern, typed }: Joint, text: string, name: Name, syntax: Syntax): number | undefined {
  if (typed === true && syntax === 'settings') return undefined;
  pattern.lastIndex = name.end;
  return pattern.test(text) ? afterBreak(text, pattern.lastIndex) : undefined;
}

interface Behind {
  readonly text: string;
  readonly at: number;
  readonly syntax: Syntax;
  readonly name: Name;
}

function bareAfter({ quoted }: Joint, { text, at, syntax, name }: Behind): Literal | undefined {
  return quoted === true ? undefined : bareAt(text, at, syntaxAt(syntax, text, name.start));
}

// A command that sets the name that follows it. Takes `\set `, `setx `, `ENV `, `setenv `; not `reset `.
const SETTER = /(?:^|[\s;&])(?:\\set|setx|ENV|setenv|set -gx|set -x)[ \t]+$/;
const SETTER_LENGTH = 12;

/** `ENV PASSWORD value`. */
function wordAfter(text: string, name: Name): Found | undefined {
  const isBetweenBlanks = isBlank(text, name.end) && isBlank(text, name.start - 1);
  if (!isBetweenBlanks || !SETTER.test(text.slice(Math.max(0, name.start - SETTER_LENGTH), name.start)))
    return undefined;
  const literal = literalAt(text, name.end + 1, 'words');
  return literal === undefined ? undefined : { ...literal, bond: 'assigned' };
}

function isBlank(text: string, at: number): boolean {
  const char = text.charAt(at);
  return char === ' ' || char === '\t';
}

function afterBreak(text: string, at: number): number {
  NEXT_LINE.lastIndex = at;
  return NEXT_LINE.exec(text) === null ? at : NEXT_LINE.lastIndex;
}

// Takes `password=` and `Password ` after `--`, `-` or `/`; not `password-file`.
const OPTION = /["']?(?:[ \t]+|[=:])(?=[^ \t\n=:-])/y;

/** `--password value`, `-Password value`, `/password:value`. */
function optionOf(text: string, name: Name): Found | undefined {
  const lead = text.charAt(name.start - 1);
  if (lead !== '-' && lead !== '/') return undefined;
  const before = text.charAt(name.start - (text.charAt(name.start - 2) === '-' ? 3 : 2));
  if (before !== '' && !/[\s"'`,[(]/.test(before)) return undefined;
  OPTION.lastIndex = name.end;
  if (OPTION.exec(text) === null) return undefined;
  const literal = literalAt(text, OPTION.lastIndex, 'words');
  return literal === undefined ? undefined : { ...literal, bond: 'option' };
}

/** `"value" == name`. */
function comparedBefore(text: string, name: Name): Found | undefined {
  let at = name.start;
  while (at > 0 && /[ \t$]/.test(text.charAt(at - 1))) at--;
  if (text.charAt(at - 1) !== '=' || !/[!=]/.test(text.charAt(at - 2))) return undefined;
  while (/[!=]/.test(text.charAt(at - 1))) at--;
  while (/[ \t]/.test(text.charAt(at - 1))) at--;
  const literal = literalBefore(text, at);
  return literal === undefined ? undefined : { ...literal, bond: 'compared' };
}
