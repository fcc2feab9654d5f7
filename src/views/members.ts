/** What a member of an object, a list, a class or an enum stands for, where the file says. */
import type { Folding } from './constant.ts';
import { membersOf, type Names } from './names.ts';
import { childOf, childrenOf, keyOf, propertyOf, textOf, type SyntaxNode } from './syntax.ts';

/** Looks through the members of each object once, those of `...others` in it too. */
export function createMembers(names: Names): Folding['member'] {
  const known = new Map<SyntaxNode, ReadonlyMap<string, SyntaxNode | undefined>>();
  const look = (owner: SyntaxNode): ReadonlyMap<string, SyntaxNode | undefined> => {
    const before = known.get(owner);
    if (before !== undefined) return before;
    known.set(owner, new Map()); // while it is looked through: it may hold itself
    const members = membersOf(owner, (spread) => {
      const value = names.variable(textOf(spread, 'name') ?? '');
      return value === undefined ? new Map() : look(unwrapped(value));
    });
    known.set(owner, members);
    return members;
  };
  return (owner, name) => look(owner).get(name);
}

/** The expression that a member stands for: `this.a`, `config.a`, `Keys.a`. */
export function meantBy(node: SyntaxNode, folding: Folding): SyntaxNode | undefined {
  const object = childOf(node, 'object');
  if (object?.type === 'ThisExpression') return folding.names.field(keyOf(node, 'property') ?? '');
  const owner = object?.type === 'MemberExpression' ? meantBy(object, folding) : variableOf(object, folding);
  if (owner === undefined) return undefined;
  const name = keyOf(node, 'property') ?? indexOf(node);
  return name === undefined ? undefined : folding.member(unwrapped(owner), name);
}

/** `1` of `list[1]`. */
function indexOf(node: SyntaxNode): string | undefined {
  const index = propertyOf(childOf(node, 'property') ?? node, 'value');
  return typeof index === 'number' ? String(index) : undefined;
}

/** What a name stands for. */
export function variableOf(node: SyntaxNode | undefined, { names }: Folding): SyntaxNode | undefined {
  return node?.type === 'Identifier' ? names.variable(textOf(node, 'name') ?? '') : undefined;
}

/** `{ … } as const` and `Object.freeze({ … })` are the object in them. */
export function unwrapped(node: SyntaxNode): SyntaxNode {
  const inner = TYPED.test(node.type) ? childOf(node, 'expression') : frozenBy(node);
  return inner === undefined ? node : unwrapped(inner);
}

/** Takes `TSAsExpression`; not `TSNonNullExpression`, behind which stands no object that is written out. */
const TYPED = /^TS(?:As|Satisfies)Expression$/;

function frozenBy(node: SyntaxNode): SyntaxNode | undefined {
  const callee = node.type === 'CallExpression' ? childOf(node, 'callee') : undefined;
  const isFreeze = textOf(childOf(callee, 'object'), 'name') === 'Object' && keyOfMember(callee) === 'freeze';
  return isFreeze ? childrenOf(node, 'arguments')[0] : undefined;
}

const keyOfMember = (node: SyntaxNode | undefined): string | undefined =>
  node?.type === 'MemberExpression' ? keyOf(node, 'property') : undefined;
