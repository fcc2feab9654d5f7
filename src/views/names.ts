/** What the names of a JS or TS program stand for, as far as one file tells: constants, defaults, properties, enums. */
import { createLaterValues, type LaterValues } from './later.ts';
import { valueOf } from './members.ts';
import { childOf, childrenOf, keyOf, textOf, type NodeVisitor, type SyntaxNode } from './syntax.ts';

/** The expressions that give names their values. A name that is declared twice, or set again, has none. */
export interface Names {
  /** The value of a variable or parameter. */
  readonly variable: (name: string) => SyntaxNode | undefined;
  /** The names of all variables and parameters. */
  readonly variables: () => Iterable<string>;
  /** The value that a member of a variable is given later, by `object.key = …` or `object.set('key', …)`. */
  readonly later: (object: string, key: string) => SyntaxNode | undefined;
  /** The value of `this.name`, set once in the whole file. */
  readonly field: (name: string) => SyntaxNode | undefined;
}

/** Collects names while a program is walked. */
export interface NameCollector {
  /** Notes what a node of such a type declares or sets; nodes of other types need not be visited. */
  readonly visitors: ReadonlyMap<string, NodeVisitor>;
  readonly finish: () => Names;
}

type Values = Map<string, SyntaxNode | 'unknown'>;

/** Starts with no name known. */
export function createNameCollector(): NameCollector {
  const [variables, assigned, fields]: readonly [Values, Values, Values] = [new Map(), new Map(), new Map()];
  const [enumerated, later]: readonly [Values, LaterValues] = [new Map(), createLaterValues()];
  const declare: Declare = (pattern, value) =>
    declarePattern(pattern, value, (name, node) => once(variables, name, node));
  const added = new Map<string, SyntaxNode[]>();
  const assign = (node: SyntaxNode): void => {
    const [left, right] = [childOf(node, 'left'), childOf(node, 'right')];
    const name = textOf(left, 'name');
    if (left?.type === 'MemberExpression' && isOfThis(left)) once(fields, keyOf(left, 'property'), right);
    else if (left?.type === 'MemberExpression') later.assign(left, right);
    else if (name === undefined || !ADDING.test(textOf(node, 'operator') ?? '')) once(assigned, name, right);
    else added.set(name, [...(added.get(name) ?? []), node]);
  };
  const ofClass = (node: SyntaxNode): void => {
    const value = valueOf(node);
    if (value !== undefined) once(fields, keyOf(node, 'key'), value);
  };
  const visitors = {
    ...declarationVisitors(declare),
    AssignmentExpression: assign,
    UpdateExpression: (node: SyntaxNode) => once(assigned, textOf(childOf(node, 'argument'), 'name'), undefined),
    PropertyDefinition: ofClass,
    MethodDefinition: ofClass,
    CallExpression: later.call,
    TSEnumMember: (node: SyntaxNode) => once(enumerated, keyOf(node, 'id'), childOf(node, 'initializer')),
  };
  const variable = (name: string): SyntaxNode | undefined =>
    variables.has(name)
      ? extended(settled(variables.get(name), assigned.get(name)), added.get(name))
      : known(enumerated.get(name)); // a member of an enum, within it
  return {
    visitors: new Map(Object.entries(visitors)),
    finish: () => ({
      ...{ variable, later: later.valueOf },
      variables: () => variables.keys(),
      field: (name) => known(fields.get(name)),
    }),
  };
}

function once(values: Values, name: string | undefined, value: SyntaxNode | undefined): void {
  if (name !== undefined) values.set(name, values.has(name) ? 'unknown' : (value ?? 'unknown'));
}

/** Whether a member is `this.name`. */
function isOfThis(member: SyntaxNode): boolean {
  return childOf(member, 'object')?.type === 'ThisExpression';
}

function known(value: SyntaxNode | 'unknown' | undefined): SyntaxNode | undefined {
  return value === 'unknown' ? undefined : value;
}

/** What a variable holds all the time: what it was declared with, or the one thing that an empty one was set to. */
function settled(declared: SyntaxNode | 'unknown' | undefined, set: SyntaxNode | 'unknown' | undefined) {
  if (declared === undefined) return undefined;
  if (set === undefined) return known(declared);
  return declared === 'unknown' ? known(set) : undefined;
}

/** Takes `+=`, `??=`, `||=`; not `=` or `-=`. */
const ADDING = /^(?:\+|\?\?|\|\|)=$/;

/** What a variable ends up as when more is added to it: `let k = 'a'; k += 'b'`. Its place is all from the first to the last. */
function extended(value: SyntaxNode | undefined, added: readonly SyntaxNode[] = []): SyntaxNode | undefined {
  if (value === undefined || added.length > MOST_ADDED) return undefined;
  return added.reduce((left, { range: [, end], ...assignment }) => {
    const operator = String(assignment['operator']).slice(0, -1);
    const type = operator === '+' ? 'BinaryExpression' : 'LogicalExpression';
    return { type, operator, left, right: assignment['right'], range: [left.range[0], end] as const };
  }, value);
}

/** More than people put one key together from. */
const MOST_ADDED = 20;

type Declare = (pattern: SyntaxNode | undefined, value: SyntaxNode | undefined) => void;

function declarationVisitors(declare: Declare): Record<string, (node: SyntaxNode) => void> {
  const ofFunction = (node: SyntaxNode): void => {
    if (node.type === 'FunctionDeclaration') declare(childOf(node, 'id'), node);
    for (const parameter of childrenOf(node, 'params')) declare(parameter, undefined);
  };
  const ofName = (property: string) => (node: SyntaxNode) => declare(childOf(node, property), undefined);
  return {
    VariableDeclarator: (node) => declare(childOf(node, 'id'), childOf(node, 'init')),
    FunctionDeclaration: ofFunction,
    FunctionExpression: ofFunction,
    ArrowFunctionExpression: ofFunction,
    ClassDeclaration: (node) => declare(childOf(node, 'id'), node),
    CatchClause: ofName('param'),
    ImportSpecifier: ofName('local'),
    ImportDefaultSpecifier: ofName('local'),
    ImportNamespaceSpecifier: ofName('local'),
    TSEnumDeclaration: (node) => declare(childOf(node, 'id'), node),
    TSModuleDeclaration: (node) => declare(childOf(node, 'id'), node),
  };
}

/** The names that a pattern declares, each with its value: a default's, where the pattern takes something apart. */
function declarePattern(
  pattern: SyntaxNode | undefined,
  value: SyntaxNode | undefined,
  declare: (name: string | undefined, value: SyntaxNode | undefined) => void,
): void {
  const waiting: Part[] = [[pattern, value]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [node, given] = next;
    if (node?.type === 'Identifier') declare(textOf(node, 'name'), given);
    else if (node !== undefined) waiting.push(...partsOf(node, given));
  }
}

type Part = readonly [pattern: SyntaxNode | undefined, value: SyntaxNode | undefined];

function partsOf(pattern: SyntaxNode, value: SyntaxNode | undefined): readonly Part[] {
  if (pattern.type === 'AssignmentPattern') return [[childOf(pattern, 'left'), childOf(pattern, 'right')]];
  if (pattern.type === 'RestElement') return [[childOf(pattern, 'argument'), undefined]];
  if (pattern.type === 'TSParameterProperty') return [[childOf(pattern, 'parameter'), undefined]];
  if (pattern.type === 'ArrayPattern')
    return childrenOf(pattern, 'elements').map((one, index) =>
      one?.type === 'RestElement' ? [childOf(one, 'argument'), restOf(value, index)] : [one, itemIn(value, index)],
    );
  return childrenOf(pattern, 'properties').map((one) =>
    one?.type === 'Property' ? [childOf(one, 'value'), memberIn(one, value)] : [one, undefined],
  );
}

/** What `[, a]` takes out of a value: `value[1]`. */
function itemIn(value: SyntaxNode | undefined, index: number): SyntaxNode | undefined {
  if (value === undefined) return undefined;
  const { range } = value;
  const property = { type: 'Literal', value: index, range };
  return { type: 'MemberExpression', object: value, property, computed: true, range };
}

/** What `[, ...rest]` takes: `value.slice(1)`. */
function restOf(value: SyntaxNode | undefined, index: number): SyntaxNode | undefined {
  if (value === undefined) return undefined;
  const { range } = value;
  const property = { type: 'Identifier', name: 'slice', range };
  const callee = { type: 'MemberExpression', object: value, property, computed: false, range };
  return { type: 'CallExpression', callee, arguments: [{ type: 'Literal', value: index, range }], range };
}

/** What `{ a }` takes out of a value: its member of that name. */
function memberIn(taken: SyntaxNode, value: SyntaxNode | undefined): SyntaxNode | undefined {
  const { key: property, computed, range } = taken;
  return value === undefined ? undefined : { type: 'MemberExpression', object: value, property, computed, range };
}
