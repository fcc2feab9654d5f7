/** Constants of TypeScript, JavaScript, Python, Go, C# and Java, which calls elsewhere in the file are given by their names. */
import { createCodeCursor, type Language } from './code-cursor.ts';
import { readExpression } from './code-expression.ts';
import { literal, type StringValue, type Value } from './tree.ts';

// Takes `const ADMIN = `, `export const names: string[] = `; not `let x = `.
const SCRIPT_CONSTANT =
  /(?:^|[\n;{}])[ \t]*(?:export[ \t]+)?const[ \t]+([A-Za-z_$][\w$]*)[ \t]*(?::[^=\n]{1,80})?=(?!=)/g;
// Takes `ADMIN = `, `    names: list[str] = `; not `a == b` or `x.y = `.
const PYTHON_CONSTANT = /^[ \t]*([A-Za-z_]\w*)[ \t]*(?::[^=\n]{1,80})?=(?!=)/gm;

// Takes `const admin = `, `admin := `, `const admin string = ` of Go; not `admin = `.
const GO_CONSTANT =
  /^[ \t]*(?:const[ \t]+)?([A-Za-z_]\w*)(?:[ \t]*:=|(?<=const[ \t]{1,20}\w{1,100})(?:[ \t]+string)?[ \t]*=(?!=))/gm;
// Takes `const string Admin = `, `private static final String ADMIN = `, `var admin = `; not `admin = `.
const TYPED_CONSTANT = /\b(?:string|String|var)[ \t]+([A-Za-z_]\w*)[ \t]*=(?!=)/g;

const CONSTANTS: Readonly<Record<Language, RegExp>> = {
  script: SCRIPT_CONSTANT,
  python: PYTHON_CONSTANT,
  go: GO_CONSTANT,
  csharp: TYPED_CONSTANT,
  java: TYPED_CONSTANT,
};

/** Longer values are data, which no call for an identity is given. */
const LONGEST = 1000;
// Takes `iam.ManagedPolicy.fromAwsManagedPolicyName`, `SecretValue.unsafePlainText`, `iam.AccountRootPrincipal`; not `iam.User`, whose
// name is what matters.
const PLAIN_CALL = /(?:managed_?policy_?(?:name|arn)|plain_?text|Principal)$/i;

/** The constants by name. One that has two values, as in two functions, is none. */
export function constantsOf(text: string, language: Language): ReadonlyMap<string, Value> {
  const found = new Map<string, Value | undefined>();
  for (const { 0: all, 1: name = '', index } of text.matchAll(CONSTANTS[language])) {
    const at = index + all.length;
    // Takes what a string, a list, an object or a call begins with.
    const isPlain = !found.has(name) && /^\s*[\w"'`[{]/.test(text.slice(at, at + 40));
    found.set(name, isPlain ? plainValue(valueAt(text, language, at)) : undefined);
  }
  return new Map([...found].flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

function valueAt(text: string, language: Language, at: number): Value {
  return readExpression(createCodeCursor(text, language, at, statementLength(text.slice(at, at + LONGEST + 1))));
}

// A string whole, a bracket, or what may end a statement. Takes `"a;"`, `[`, `;`, and a line end that no operator follows.
const STATEMENT_PART =
  /"(?:[^"\\\n]|\\[^]){0,4000}"|'(?:[^'\\\n]|\\[^]){0,4000}'|`(?:[^`\\]|\\[^]){0,4000}`|[()[\]{}]|;|\n(?!\s{0,400}[+.?&|])/g;

/** How long the statement is that the text begins with: neither language needs a sign at its end. */
function statementLength(text: string): number {
  let level = 0;
  for (const { 0: part, index } of text.matchAll(STATEMENT_PART)) {
    if (/^[([{]$/.test(part)) level++;
    else if (/^[)\]}]$/.test(part)) level--;
    else if (level === 0 && /^[;\n]$/.test(part) && text.slice(0, index).trim() !== '') return index;
  }
  return text.length;
}

function plainValue(value: Value): Value | undefined {
  if (value.end - value.start > LONGEST || value.kind === 'reference') return undefined;
  return value.kind === 'call' && !PLAIN_CALL.test(value.name) ? undefined : value;
}

/** The value with the constants in it, each in the place of its name. */
export function withConstants(value: Value, constants: ReadonlyMap<string, Value>): Value {
  const inner = (one: Value): Value => withConstants(one, constants);
  if (value.kind === 'list') return { ...value, items: value.items.map(inner) };
  if (value.kind === 'call') return { ...value, args: value.args.map(inner) };
  if (value.kind === 'map')
    return { ...value, entries: value.entries.map((entry) => ({ ...entry, value: inner(entry.value) })) };
  if (value.kind === 'string') return value.dynamic ? filled(value, constants) : value;
  const constant = value.kind === 'reference' ? constants.get(value.text) : undefined;
  return constant === undefined ? value : { ...constant, start: value.start, end: value.end };
}

// A name in a template. Takes `${account}`, `{account}` of Python; not `${this.account}`.
const HOLE = /\$?\{([A-Za-z_$][\w$]*)\}/g;

/** A template with constants in all of its holes, which is one itself; any other stays as it is. */
function filled(value: StringValue, constants: ReadonlyMap<string, Value>): StringValue {
  const text = value.text.replace(HOLE, (hole, name: string) => literal(constants.get(name)) ?? hole);
  return text.includes('{') ? value : { ...value, text, dynamic: false };
}
