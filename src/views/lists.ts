/** Lists that are written out, or made of others: spread, turned round, split from a string, mapped from codes to characters. */
import { calledBy, qualifiedBy, receiverOf } from './called.ts';
import type { Folding, Items } from './constant.ts';
import { childOf, childrenOf, textOf, type SyntaxNode } from './syntax.ts';

/** More than people write where they disguise a key. */
const MOST_MADE = 500;

const NO_ITEMS: Items = [];

/** What is in a list, by the expression that makes it; nothing where that is not known. */
export function itemsOf(list: SyntaxNode, folding: Folding): Items {
  if (list.type === 'ArrayExpression') return childrenOf(list, 'elements').flatMap((one) => spread(one, folding));
  const items = (lists.get(qualifiedBy(list)) ?? lists.get(calledBy(list)))?.(list, folding) ?? NO_ITEMS;
  return items.length > MOST_MADE ? NO_ITEMS : items;
}

/** An element, or with `...` what is in it: a list's items, or a string's characters. */
function spread(one: SyntaxNode | undefined, folding: Folding): Items {
  return one?.type === 'SpreadElement' ? withinOf(childOf(one, 'argument'), folding) : [one];
}

function withinOf(node: SyntaxNode | undefined, folding: Folding): Items {
  const items = folding.items(node);
  return items.length > 0 || node === undefined ? items : splitAt('', node, folding);
}

type Make = (call: SyntaxNode, folding: Folding) => Items;

/** The items of the list whose method is called. */
const own = (call: SyntaxNode, { items }: Folding): Items => items(receiverOf(call));

const reversed: Make = (call, folding) => [...own(call, folding)].reverse();

const ofFirst: Make = (call, folding) => {
  const [from, change] = childrenOf(call, 'arguments');
  return mapped(withinOf(from, folding), change, folding);
};

/** Methods and functions that give lists. */
const lists: ReadonlyMap<string, Make> = new Map<string, Make>([
  ['.reverse', reversed],
  ['.toReversed', reversed],
  [
    '.slice',
    (call, folding) => {
      const [from = 0, to] = childrenOf(call, 'arguments').map((one) => Number(folding.fold(one)[0]?.text));
      return own(call, folding).slice(from, to);
    },
  ],
  [
    '.concat',
    (call, folding) => {
      const items = own(call, folding);
      if (items.length === 0) return NO_ITEMS;
      return [...items, ...childrenOf(call, 'arguments').flatMap((one) => orItself(one, folding))];
    },
  ],
  [
    '.split',
    (call, folding) => {
      const [at] = folding.fold(childrenOf(call, 'arguments')[0]);
      const text = receiverOf(call);
      return at === undefined || text === undefined ? NO_ITEMS : splitAt(at.text, text, folding);
    },
  ],
  ['.map', (call, folding) => mapped(own(call, folding), childrenOf(call, 'arguments')[0], folding)],
  ['Array.from', ofFirst],
  ['Uint8Array.from', ofFirst],
  ['new Uint8Array', ofFirst],
  ['Array.of', (call, folding) => childrenOf(call, 'arguments').flatMap((one) => spread(one, folding))],
]);

/** Their names. */
export const LIST_MAKERS: readonly string[] = [...lists.keys()];

function orItself(one: SyntaxNode | undefined, { items }: Folding): Items {
  const inner = items(one);
  return inner.length > 0 ? inner : [one];
}

/** The parts of a string as literals. */
function splitAt(separator: string, node: SyntaxNode, { fold }: Folding): Items {
  const [constant] = fold(node);
  const parts = constant?.text.split(separator, MOST_MADE) ?? [];
  return parts.map((value) => ({ type: 'Literal', value, range: node.range }));
}

/** The items, or with `(code) => String.fromCharCode(code)` the characters that they are the codes of. */
function mapped(items: Items, change: SyntaxNode | undefined, folding: Folding): Items {
  if (change === undefined) return items;
  const [result, ...others] = folding.returns(folding.meant(change));
  const [parameter] = childrenOf(change, 'params');
  const [given, ...more] = childrenOf(result, 'arguments');
  const name = textOf(given, 'name');
  const isMaker = result?.type === 'CallExpression' && /^String\.fromC\w+$/.test(qualifiedBy(result));
  if (!isMaker || others.length + more.length > 0 || name === undefined || name !== textOf(parameter, 'name'))
    return NO_ITEMS;
  return items.map((one) => {
    const code = Number(folding.fold(one)[0]?.text);
    return code >= 0 && code < 0x1_0000
      ? { type: 'Literal', value: String.fromCharCode(code), range: result.range }
      : undefined;
  });
}
