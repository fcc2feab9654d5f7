/** What functions of the file return. */
import { childOf, childrenOf, type SyntaxNode } from './syntax.ts';

// Takes `ArrowFunctionExpression`, `FunctionDeclaration`; not `TSDeclareFunction`, which has no body.
const FUNCTION = /^(?:ArrowFunction|Function)(?:Expression|Declaration)$/;

/** More returns than a function has that chooses one of a few secrets. */
const MOST_RETURNS = 8;
/** More statements than such a function has: of others what they return is not looked for. */
const MOST_STATEMENTS = 4;

/** Whether it is a function that is written out. */
function isFunction(node: SyntaxNode | undefined): node is SyntaxNode {
  return node !== undefined && FUNCTION.test(node.type);
}

/** The expressions that a function may return, in the order of the text; nothing where it is no function that is written out. */
export function returnsOf(node: SyntaxNode | undefined): readonly SyntaxNode[] {
  const body = isFunction(node) && node['generator'] !== true ? childOf(node, 'body') : undefined;
  if (body === undefined) return [];
  if (body.type !== 'BlockStatement') return [body];
  return childrenOf(body, 'body').length > MOST_STATEMENTS ? [] : returnsWithin(body);
}

/** The statements within others, by the type of these. */
const INNER: Readonly<Record<string, readonly string[]>> = {
  BlockStatement: ['body'],
  IfStatement: ['consequent', 'alternate'],
  SwitchStatement: ['cases'],
  SwitchCase: ['consequent'],
  TryStatement: ['block', 'handler', 'finalizer'],
  CatchClause: ['body'],
};

function returnsWithin(body: SyntaxNode): readonly SyntaxNode[] {
  const found: SyntaxNode[] = [];
  const waiting: (SyntaxNode | undefined)[] = [body];
  while (waiting.length > 0 && found.length <= MOST_RETURNS) {
    const node = waiting.pop();
    const value = node?.type === 'ReturnStatement' ? childOf(node, 'argument') : undefined;
    if (value !== undefined) found.push(value);
    const inner = node === undefined ? undefined : INNER[node.type];
    if (inner !== undefined)
      waiting.push(...inner.flatMap((key) => [childOf(node, key), ...childrenOf(node, key)]).reverse());
  }
  return found.length > MOST_RETURNS ? [] : found;
}
