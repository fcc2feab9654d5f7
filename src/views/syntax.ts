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

/** A property of a node, whatever it holds. */
export function propertyOf(node: SyntaxNode, name: string): unknown {
  return Object.entries(node).find(([key]) => key === name)?.[1];
}

/** The node in a property, if there is one. */
export function childOf(node: SyntaxNode | undefined, name: string): SyntaxNode | undefined {
  const value = node === undefined ? undefined : propertyOf(node, name);
  return isNode(value) ? value : undefined;
}

/** The nodes in a property that holds a list; `undefined` for anything in it that is no node, such as a hole. */
export function childrenOf(node: SyntaxNode, name: string): readonly (SyntaxNode | undefined)[] {
  const value = propertyOf(node, name);
  return Array.isArray(value) ? value.map((item: unknown) => (isNode(item) ? item : undefined)) : [];
}

/** The text in a property, if it is one. */
export function textOf(node: SyntaxNode | undefined, name: string): string | undefined {
  const value = node === undefined ? undefined : propertyOf(node, name);
  return typeof value === 'string' ? value : undefined;
}

/** Links that lead out of the tree or round in it. */
const LINKS = new Set(['parent', 'tokens', 'comments', 'loc', 'range', 'scope']);

/** All nodes of the tree, outer before inner. Without recursion: generated code nests deeper than the stack. */
export function* walk(root: SyntaxNode): Iterable<SyntaxNode> {
  const waiting: SyntaxNode[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node;
    const inner = Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
      LINKS.has(key) ? [] : nodesIn(value),
    );
    waiting.push(...inner.reverse());
  }
}

function nodesIn(value: unknown): readonly SyntaxNode[] {
  if (Array.isArray(value)) return value.filter(isNode);
  return isNode(value) ? [value] : [];
}
