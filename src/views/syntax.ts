/** Reads an ESTree of any parser without trusting its shape: nodes of JS and TS alike, typed or not. */

/** A node of a syntax tree. Its other properties are read through the functions below. */
export interface SyntaxNode {
  readonly type: string;
  /** UTF-16 indexes into the file's text. */
  readonly range: readonly [number, number];
}

/** Whether a value is a node with a range. */
export function isNode(value: unknown): value is SyntaxNode {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    typeof value.type === 'string' &&
    'range' in value &&
    Array.isArray(value.range) &&
    typeof value.range[0] === 'number' &&
    typeof value.range[1] === 'number'
  );
}

/** The type of what may be a node. */
export function typeOf(node: object): string {
  const type: unknown = Reflect.get(node, 'type');
  return typeof type === 'string' ? type : '';
}

/** A property of a node, whatever it holds. */
export function propertyOf(node: SyntaxNode, name: string): unknown {
  const value: unknown = Reflect.get(node, name);
  return value;
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

/** A program that has been walked once. */
export interface Program {
  /** All nodes, outer before inner, in the text's order. What other things are among them is passed over. */
  readonly nodes: Iterable<object>;
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
  return { nodes, parentOf: (node) => parents.get(node) };
}

function nodesIn(value: unknown): readonly SyntaxNode[] {
  if (Array.isArray(value)) return value.filter(isNode);
  return isNode(value) ? [value] : [];
}
