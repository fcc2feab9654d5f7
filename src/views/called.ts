/** What a call or a `new` names. */
import { childOf, keyOf, textOf, type SyntaxNode } from './syntax.ts';

/** What it calls: `atob`, or `.join` for a method. */
export function calledBy(node: SyntaxNode): string {
  const callee = childOf(node, 'callee');
  return callee?.type === 'MemberExpression' ? `.${keyOf(callee, 'property') ?? ''}` : (textOf(callee, 'name') ?? '');
}

/** What the method belongs to that it calls. */
export function receiverOf(node: SyntaxNode): SyntaxNode | undefined {
  return childOf(childOf(node, 'callee'), 'object');
}

/** What it calls with the name before it: `Buffer.from`; for `new` `new Map`. */
export function qualifiedBy(node: SyntaxNode): string {
  const name = `${textOf(receiverOf(node), 'name') ?? ''}${calledBy(node)}`;
  return node.type === 'NewExpression' ? `new ${name}` : name;
}

/** What every program has that strings and lists are made with. */
export const GLOBALS: ReadonlySet<unknown> = new Set([
  ...['String', 'Array', 'Uint8Array', 'Object', 'Promise', 'Buffer', 'window', 'globalThis', 'self'],
  ...['atob', 'btoa', 'decodeURIComponent', 'decodeURI', 'unescape'],
]);

/** What a chain of members and calls begins with: `a` of `a.b(c).d`. */
export function beginningOf(node: SyntaxNode): SyntaxNode {
  let first = node;
  for (let next = innerOf(first); next !== undefined; next = innerOf(first)) first = next;
  return first;
}

function innerOf(node: SyntaxNode): SyntaxNode | undefined {
  if (node.type === 'MemberExpression') return childOf(node, 'object');
  return node.type === 'CallExpression' ? childOf(node, 'callee') : undefined;
}
