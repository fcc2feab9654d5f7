/** Reads an ESTree of any parser without trusting its shape: nodes of JS and TS alike, typed or not. */

/** A node of a syntax tree. Its other properties hold whatever the parser put there: the functions below look first. */
export interface SyntaxNode {
  readonly type: string;
  /** UTF-16 indexes into the file's text. ESLint takes no tree without them. */
  readonly range: readonly [number, number];
  readonly [property: string]: unknown;
}

/** Whether a value is an object, whatever kind. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Whether a value is a node. */
export function isNode(value: unknown): value is SyntaxNode {
  return isObject(value) && typeof value['type'] === 'string';
}

/** A property of a node, whatever it holds. */
export function propertyOf(node: SyntaxNode, name: string): unknown {
  return node[name];
}

/** The node in a property, if there is one. */
export function childOf(node: SyntaxNode | undefined, name: string): SyntaxNode | undefined {
  const value = node === undefined ? undefined : propertyOf(node, name);
  return isNode(value) ? value : undefined;
}

/** The nodes in a property that holds a list; `undefined` for anything in it that is no node, such as a hole. */
export function childrenOf(node: SyntaxNode | undefined, name: string): readonly (SyntaxNode | undefined)[] {
  const value = node === undefined ? undefined : propertyOf(node, name);
  return Array.isArray(value) ? value.map((item: unknown) => (isNode(item) ? item : undefined)) : [];
}

/** The text in a property, if it is one. */
export function textOf(node: SyntaxNode | undefined, name: string): string | undefined {
  const value = node === undefined ? undefined : propertyOf(node, name);
  return typeof value === 'string' ? value : undefined;
}

/** The name that a property's key or a member says outright: `a` of `x.a`, of `x['a']`, of `{ a: … }` and of `#a`. */
export function keyOf(node: SyntaxNode, property: 'key' | 'property' | 'id'): string | undefined {
  const key = childOf(node, property);
  if (key?.type === 'Literal') return textOf(key, 'value');
  const isComputed = property !== 'id' && propertyOf(node, 'computed') === true;
  return isComputed ? undefined : textOf(key, 'name');
}

/** What stands for the one expression in it, by type: the property that holds that. */
export const WRAPPERS: ReadonlyMap<string, string> = new Map([
  ['AwaitExpression', 'argument'],
  ['ChainExpression', 'expression'],
  ['TSAsExpression', 'expression'],
  ['TSSatisfiesExpression', 'expression'],
  ['TSNonNullExpression', 'expression'],
  ['TSTypeAssertion', 'expression'],
]);

/** Is told of nodes. */
export type NodeVisitor = (node: SyntaxNode) => unknown;

/** A program whose nodes can be visited. */
export interface Program {
  /** Tells of each node, outer before inner, in the text's order. */
  readonly visit: (visitor: NodeVisitor) => void;
  readonly parentOf: (node: SyntaxNode) => SyntaxNode | undefined;
}

/** Links that lead out of the tree or round in it. */
const LINKS = new Set(['parent', 'tokens', 'comments', 'loc', 'range', 'scope']);

/** Walks a tree; without recursion, for generated code nests deeper than the stack. */
export function programOf(root: SyntaxNode): Program {
  const nodes: SyntaxNode[] = [];
  const parents = new Map<SyntaxNode, SyntaxNode>();
  const waiting: SyntaxNode[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    nodes.push(node);
    const inner = Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
      LINKS.has(key) ? [] : nodesIn(value),
    );
    for (const child of inner.reverse()) {
      parents.set(child, node);
      waiting.push(child);
    }
  }
  return { visit: (visitor) => nodes.forEach(visitor), parentOf: (node) => parents.get(node) };
}

function nodesIn(value: unknown): readonly SyntaxNode[] {
  if (Array.isArray(value)) return value.filter(isNode);
  return isNode(value) ? [value] : [];
}
