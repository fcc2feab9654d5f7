/** The expression behind another: behind a name, a member, a call of a function of the file, a type that is claimed for it. */
import { BYTE_MAKERS } from './bytes.ts';
import { calledBy, GLOBALS, qualifiedBy, receiverOf } from './called.ts';
import type { Folding } from './constant.ts';
import { LIST_MAKERS } from './lists.ts';
import { nameOfMember, OBJECT_MAKERS } from './members.ts';
import { childOf, childrenOf, keyOf, textOf, WRAPPERS, type SyntaxNode } from './syntax.ts';

type Meaning = (node: SyntaxNode, folding: Folding) => SyntaxNode | undefined;

/** One step towards the expression behind another; the node itself where it stands for itself. */
export function meaningOf(node: SyntaxNode, folding: Folding): SyntaxNode | undefined {
  const how = meanings.get(node.type);
  return how === undefined ? node : how(node, folding);
}

/** Whether it may stand for another. */
export function isPointer({ type }: SyntaxNode): boolean {
  return meanings.has(type);
}

const meanings: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ['Identifier', (node, { names }) => names.variable(textOf(node, 'name') ?? '')],
  ['MemberExpression', memberMeant],
  ['CallExpression', callMeant],
  ...[...WRAPPERS].map(([type, property]) => [type, (node: SyntaxNode) => childOf(node, property)] as const),
]);

/** The expression that a member stands for: `this.a`, `config.a`, `Keys.a`, `list[1]`. */
export function memberMeant(node: SyntaxNode, folding: Folding): SyntaxNode | undefined {
  const object = childOf(node, 'object');
  if (object?.type === 'ThisExpression') return folding.names.field(keyOf(node, 'property') ?? '');
  const owner = folding.meant(object);
  if (owner === undefined) return undefined;
  const name = nameOfMember(node, 'property', folding);
  return name === undefined ? undefined : valueIn(owner, name, { object, folding });
}

/** The value that an object was made with, or was given later. */
function valueIn(
  owner: SyntaxNode,
  name: string,
  { object, folding: { members, names } }: { readonly object: SyntaxNode | undefined; readonly folding: Folding },
): SyntaxNode | undefined {
  return members(owner).get(name) ?? names.later(textOf(object, 'name') ?? '', name);
}

/** What a call gives as it is: an entry of a map, an item, the object that is frozen, what a function of the file returns. */
function callMeant(node: SyntaxNode, folding: Folding): SyntaxNode | undefined {
  const name = calledBy(node);
  const [first] = KNOWN.has(name) ? childrenOf(node, 'arguments') : [];
  const receiver = receiverOf(node);
  const taken = TAKEN.get(name)?.(receiver, first, folding);
  if (taken !== undefined) return taken;
  if (GIVES_ARGUMENT.has(name) && GLOBALS.has(textOf(receiver, 'name'))) return first;
  if (MAKERS.has(name)) return node;
  const [result, ...others] = folding.returns(folding.meant(childOf(node, 'callee')));
  return others.length === 0 ? result : undefined;
}

/** Methods and functions that make a list, bytes or an object, which others take apart. */
const MAKERS: ReadonlySet<string> = new Set(
  [...LIST_MAKERS, ...BYTE_MAKERS, ...OBJECT_MAKERS].flatMap((name) => /\.\w+$/.exec(name) ?? []),
);

/** Functions of `Object` and `Promise` that give what they are given. */
const GIVES_ARGUMENT: ReadonlySet<string> = new Set(['.freeze', '.seal', '.resolve']);

type Taken = (from: SyntaxNode | undefined, which: SyntaxNode | undefined, folding: Folding) => SyntaxNode | undefined;

/** Methods that take something out: `map.get('a')`, `list.at(-1)`. */
const TAKEN: ReadonlyMap<string, Taken> = new Map<string, Taken>([
  [
    '.get',
    (from, which, folding) => {
      const map = folding.meant(from);
      if (map?.type !== 'NewExpression' || qualifiedBy(map) !== 'new Map') return undefined;
      return valueIn(map, folding.fold(which)[0]?.text ?? '', { object: from, folding });
    },
  ],
  ['.at', (from, which, { items, fold }) => items(from).at(Number(fold(which)[0]?.text ?? Number.NaN))],
]);

const KNOWN: ReadonlySet<string> = new Set([...TAKEN.keys(), ...GIVES_ARGUMENT]);
