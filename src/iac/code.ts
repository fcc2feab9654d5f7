/**
 * What programs that build infrastructure declare: CDK and Pulumi in TypeScript, JavaScript, Python, Go, C# and Java. Constructor
 * calls are read as far as they are written out, and become resources as a template would have them.
 */
import { constantsOf, withConstants } from './code-constants.ts';
import { createCodeCursor, isTyped, type CodeCursor, type Language } from './code-cursor.ts';
import { readArguments, readExpression } from './code-expression.ts';
import { builtBy, unwrapped, type Built } from './code-literal.ts';
import { cdkResource, cdkStatement } from './cdk.ts';
import { importsOf, type Imports } from './code-imports.ts';
import { pulumiResource } from './pulumi-program.ts';
import { policiesIn, statementOf, type Policy } from './policies.ts';
import type { Resource } from './resources.ts';
import { get, itemsOf, type Value } from './tree.ts';

/** What such a program declares. */
export interface Program {
  readonly resources: readonly Resource[];
  readonly policies: readonly Policy[];
}

/** Words by which the programs are known: what they import. */
export const CODE_KEYWORDS: readonly string[] = [
  'aws-iam',
  'aws_iam',
  'awsiam',
  'CDK.AWS.IAM',
  'services.iam.',
  'pulumi',
];

/** Paths of files that can be such programs. */
// Takes `stack.ts`, `index.mjs`, `app.jsx`; not `stack.ts.snap`.
const SCRIPT = /\.[cm]?[jt]sx?$/i;
// Takes `stack.py`; not `stack.pyc`.
const PYTHON = /\.py$/i;
// Takes `main.go`, `Stack.cs`, `Stack.java`; not `go.sum`.
const TYPED = /\.(?:go|cs|java)$/i;
export const PROGRAM: RegExp = new RegExp([SCRIPT, PYTHON, TYPED].map(({ source }) => source).join('|'), 'i');

/** The language of a file, where it can be such a program. */
export function languageOf(path: string): Language | undefined {
  if (SCRIPT.test(path)) return 'script';
  if (PYTHON.test(path)) return 'python';
  const ending = TYPED.exec(path)?.[0].toLowerCase();
  return ending === undefined ? undefined : TYPED_LANGUAGES[ending];
}

const TYPED_LANGUAGES: Readonly<Record<string, Language>> = { '.go': 'go', '.cs': 'csharp', '.java': 'java' };

/** A call with its arguments. */
export interface Construct {
  /** The name of the class or function as its library has it: `User`, `UserPolicyAttachment`. */
  readonly name: string;
  /** The variable or property that holds it. */
  readonly variable: string | undefined;
  readonly args: readonly Value[];
  readonly start: number;
  readonly end: number;
}

/** How much of one call is read: more is no hand-written one. */
const LONGEST = 20_000;
/** Calls in calls are read again for each: how often the whole text may be read, before the file is given up. */
const MOST_READINGS = 20;

/** Reads calls and values with the constants in them, and notes what was read of all together. */
interface Reader {
  readonly text: string;
  readonly language: Language;
  readonly argumentsAt: (index: number) => readonly Value[];
  readonly valueAt: (index: number) => Value;
  /** What a builder there is given. */
  readonly builtAt: (index: number) => Built | undefined;
}

function createReader(text: string, language: Language): Reader {
  let left = Math.max(LONGEST, text.length) * MOST_READINGS;
  const constants = constantsOf(text, language);
  const plain = (value: Value): Value =>
    withConstants(isTyped(language) ? unwrapped(value, language) : value, constants);
  const read = <T>(at: number, use: (cursor: CodeCursor) => T): T => {
    const cursor = createCodeCursor(text, language, at, LONGEST);
    const value = use(cursor);
    left -= cursor.at - at;
    if (left < 0) throw new RangeError('calls within calls within calls');
    return value;
  };
  return {
    text,
    language,
    argumentsAt: (index) => read(index, (cursor) => readArguments(cursor, ')', 0)).map(plain),
    valueAt: (index) => plain(read(index, (cursor) => readExpression(cursor))),
    builtAt: (index) => builtBy(read(index, (cursor) => readExpression(cursor))),
  };
}

/** What the program declares; nothing for any other code. */
export function readProgram(text: string, language: Language): Program {
  const imports = importsOf(text, language);
  if (imports === undefined) return { resources: [], policies: [] };
  const reader = createReader(text, language);
  const constructs = [...constructsOf(reader, imports), ...(language === 'java' ? builtConstructs(reader) : [])];
  const resources = constructs.flatMap((one) =>
    imports.library === 'cdk' ? cdkResource(one) : pulumiResource(one, language),
  );
  const statements = imports.library === 'cdk' ? constructs.flatMap(cdkStatement) : [];
  const policies = [
    ...statements.map((one) => ({ way: [], statements: [one] })),
    ...policiesOf(reader),
    ...resources.flatMap(({ body }) => policiesIn(get(body, 'AssumeRolePolicyDocument'))),
  ];
  return { resources: [...resources, ...callsOn(reader, resources)], policies: withoutRepeats(policies) };
}

/** A policy that stands in a resource is met twice. */
function withoutRepeats(policies: readonly Policy[]): readonly Policy[] {
  const byPlace = new Map(policies.map((one) => [one.statements[0]?.start, one]));
  return [...byPlace.values()];
}

// Takes `new iam.User(`, `iam.User<X>(`, `aws.iam.User(`; group 1 is all before the last name.
const CALL = /(?<![\w$.'"])((?:[A-Za-z_$][\w$]*\s*\.\s*){0,4})([A-Z]\w*)(?:<[\w$.,\s]{1,80}>)?\(/g;

function constructsOf({ text, language, argumentsAt }: Reader, imports: Imports): readonly Construct[] {
  const found: Construct[] = [];
  for (const { 0: call, 1: lead = '', 2: local = '', index } of text.matchAll(CALL)) {
    const name = imports.nameOf(lead.replace(/\s/g, ''), local);
    if (name === undefined || isCommented(text, index, language)) continue;
    const args = argumentsAt(index + call.length);
    found.push({ name, variable: variableBefore(text, index), args, start: index, end: index + call.length - 1 });
  }
  return found;
}

// Takes `User.Builder.create(`, `iam.Policy.Builder\n  .create(`; not `User.builder(`.
const BUILDER = /(?<![\w$.])(?:[\w.]{0,80}\.)?([A-Z]\w*)\.Builder\s*\.create\(/g;

/** Constructs that builders of Java make. */
function builtConstructs({ text, language, builtAt }: Reader): readonly Construct[] {
  return [...text.matchAll(BUILDER)].flatMap(({ 0: call, 1: name = '', index }): readonly Construct[] => {
    const built = isCommented(text, index, language) ? undefined : builtAt(index);
    if (built === undefined) return [];
    const place = { variable: variableBefore(text, index), start: index, end: index + call.length - 1 };
    return [{ name, args: [...built.args, built.props], ...place }];
  });
}

function isCommented(text: string, index: number, language: Language): boolean {
  const lead = text.slice(text.lastIndexOf('\n', index - 1) + 1, index);
  return language === 'python' ? /^\s*#/.test(lead) : /^\s*(?:\/\/|\*|\/\*)/.test(lead);
}

/** Takes `const ada = new `, `this.ada = new `, `ada: iam.User = `, `ada := `, `ada, err := `; the name that the value goes by. */
function variableBefore(text: string, index: number): string | undefined {
  const lead = text.slice(Math.max(0, index - 120), index);
  return /(?:\b(?:this|self)\.)?([A-Za-z_$][\w$]{0,200})(?:,\s{0,40}err)?\s{0,40}(?::\s{0,40}[\w.$]{1,60}\s{0,40}|:)?=\s{0,40}(?:new\s{1,40})?$/.exec(
    lead,
  )?.[1];
}

// Takes `ada.addManagedPolicy(`, `self.ada.add_to_group(`; group 1 is the variable.
const METHOD =
  /\b([A-Za-z_$][\w$]{0,200})[!?]?\.(addManagedPolicy|add_managed_policy|addToPolicy|add_to_policy|addToPrincipalPolicy|add_to_principal_policy|attachInlinePolicy|attach_inline_policy|addToGroup|add_to_group|addUser|add_user|attachToUser|attach_to_user)\(/gi;

/** Calls of the CDK on users, groups and policies that the file declares, as the resources that they stand for. */
function callsOn({ text, language, argumentsAt }: Reader, resources: readonly Resource[]): readonly Resource[] {
  const byName = new Map(resources.map((resource) => [resource.name, resource]));
  const found: Resource[] = [];
  for (const { 0: call, 1: on = '', 2: method = '', index } of text.matchAll(METHOD)) {
    const target = byName.get(on);
    if (target === undefined || isCommented(text, index, language)) continue;
    const args = argumentsAt(index + call.length);
    const place = { start: index, end: index + call.length - 1 };
    const resource = methodResource(target, method.replaceAll('_', '').toLowerCase(), args, place);
    if (resource !== undefined) found.push(resource);
  }
  return found;
}

type Place = { readonly start: number; readonly end: number };

/** What a method adds: a policy to a user, a group or a role, or a user to a group. */
function methodResource(target: Resource, method: string, args: readonly Value[], place: Place): Resource | undefined {
  const [first] = args;
  const value = (text: string): Value => ({ kind: 'reference', text, ...place });
  const make = (type: string, entries: Readonly<Record<string, Value>>): Resource => ({
    tool: target.tool,
    type,
    name: `${target.name}.${method}`,
    body: {
      kind: 'map',
      entries: Object.entries(entries).map(([key, one]) => ({
        key,
        keyStart: place.start,
        keyEnd: place.end,
        value: one,
      })),
      ...place,
    },
    ...place,
  });
  const policy: Value = { kind: 'list', items: args, ...place };
  if (method === 'addtogroup' || method === 'adduser')
    return make('AWS::IAM::UserToGroupAddition', {
      Users: { kind: 'list', items: [value(target.name), ...(first === undefined ? [] : [first])], ...place },
    });
  if (method === 'attachtouser') return make('AWS::IAM::UserPolicy', { UserName: first ?? value('') });
  if (target.type === 'AWS::IAM::User')
    return make('AWS::IAM::UserPolicy', { UserName: value(target.name), Policy: policy });
  if (target.type === 'AWS::IAM::Group') return make('AWS::IAM::Group', { ManagedPolicyArns: policy });
  return undefined;
}

// Takes `Statement: [`, `"Statement": {`, `["Statement"] = new[] {`; not `statement:`.
const STATEMENT = /(?<![\w$])["']?Statement["']?\]?\s*[:=]\s*(?=[[{]|new\b)/g;

/** Policies written as objects, wherever they stand. */
function policiesOf({ text, language, valueAt }: Reader): readonly Policy[] {
  return [...text.matchAll(STATEMENT)].flatMap(({ 0: key, index }) => {
    if (isCommented(text, index, language)) return [];
    return [{ way: [], statements: itemsOf(valueAt(index + key.length)).flatMap(statementOf) }];
  });
}
