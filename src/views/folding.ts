/**
 * Constant folding for JS and TS: what strings an expression amounts to without being run. A secret that is put
 * together from pieces (`'AK' + rest`, a template, `[…].join('')`, `atob('…')`) is read as the whole it makes.
 */
import { foldCall } from './calls.ts';
import { joined, NOTHING, whole, type Constant, type Fold, type Folding, type Items } from './constant.ts';
import { returnsOf } from './functions.ts';
import { itemsOf } from './lists.ts';
import { isPointer, meaningOf, memberMeant } from './meaning.ts';
import { membersOf, type Members } from './members.ts';
import type { Names } from './names.ts';
import { childOf, childrenOf, keyOf, propertyOf, textOf, WRAPPERS, type SyntaxNode } from './syntax.ts';

const MAX_DEPTH = 200;

/**
 * Works out the strings that an expression may amount to; none where it depends on more than the file says. Of each
 * name and each expression it does so once.
 */
export function createFolding(names: Names): Folding {
  const once = createOnce();
  const variable = once(NOTHING, (name: string) => fold(names.variable(name)));
  const apart = (node: SyntaxNode): readonly Constant[] => folds.get(node.type)?.(node, folding) ?? NOTHING;
  const known = once(NOTHING, (node: SyntaxNode) => (node.type === 'Identifier' ? fold(node) : apart(node)));
  const meaning = once(undefined, (node: SyntaxNode) => {
    const next = meaningOf(node, folding);
    return next === node ? node : meant(next);
  });
  const meant: Folding['meant'] = (node) => (node !== undefined && isPointer(node) ? meaning(node) : node);
  const listed = once(NO_ITEMS, (node: SyntaxNode) => itemsOf(node, folding));
  let depth = 0;
  const fold: Folding['fold'] = (node) => {
    if (node === undefined) return NOTHING;
    if (node.type === 'Identifier') return variable(nameOf(node));
    if (node.type === 'CallExpression') return known(node);
    if (depth > MAX_DEPTH) return NOTHING;
    depth++;
    const constants = apart(node);
    depth--;
    return constants;
  };
  const folding: Folding = {
    ...{ names, fold, variable, meant },
    follow: (node) => (node === undefined ? NOTHING : known(node)),
    members: once(NO_MEMBERS, (owner: SyntaxNode) => membersOf(owner, folding)),
    items: (list) => {
      const made = meant(list);
      return made === undefined ? NO_ITEMS : listed(made);
    },
    returns: once(NO_RETURNS, returnsOf),
  };
  return folding;
}

const NO_MEMBERS: Members = new Map();
const NO_ITEMS: Items = [];
const NO_RETURNS: readonly SyntaxNode[] = [];

const nameOf = (node: SyntaxNode): string => textOf(node, 'name') ?? '';

/** Makes functions that work something out once for each key, nested to no more than a depth that they share. */
function createOnce() {
  let depth = 0;
  return <Key, Value>(nothing: Value, work: (key: Key) => Value): ((key: Key) => Value) => {
    const known = new Map<Key, Value>();
    return (key) => {
      const before = known.get(key);
      if (before !== undefined) return before;
      if (depth > MAX_DEPTH || known.has(key)) return nothing;
      known.set(key, nothing); // while it is worked out: it may lead back to itself
      depth++;
      const value = work(key);
      depth--;
      known.set(key, value);
      return value;
    };
  };
}

const ofChild =
  (property: string): Fold =>
  (node, { fold }) =>
    fold(childOf(node, property));

const ofEither =
  (one: string, other: string): Fold =>
  (node, { fold }) =>
    both(fold(childOf(node, one)), fold(childOf(node, other)));

function both(some: readonly Constant[], others: readonly Constant[]): readonly Constant[] {
  if (some.length === 0 || others.length === 0) return some.length === 0 ? others : some;
  return [...some, ...others];
}

const folds: ReadonlyMap<string, Fold> = new Map<string, Fold>([
  ['Literal', foldLiteral],
  ['TemplateLiteral', foldTemplate],
  ['TemplateElement', (node) => whole(cookedOf(node), node)],
  [
    'TaggedTemplateExpression',
    (node, { fold }) =>
      keyOf(childOf(node, 'tag') ?? node, 'property') === 'raw' ? fold(childOf(node, 'quasi')) : NOTHING,
  ],
  ['BinaryExpression', (node, folding) => (isSum(node) ? foldSum(node, folding) : NOTHING)],
  ['CallExpression', foldCall],
  ['MemberExpression', (node, folding) => folding.follow(memberMeant(node, folding))],
  ['LogicalExpression', ofEither('left', 'right')],
  ['ConditionalExpression', ofEither('consequent', 'alternate')],
  ['AssignmentExpression', ofChild('right')],
  ['UnaryExpression', foldNegative],
  ...[...WRAPPERS].map(([type, property]) => [type, ofChild(property)] as const),
]);

/** Expressions but for names that may amount to a constant which no literal shows, by type: a cheap look at the node itself. */
export const foldable: ReadonlyMap<string, (node: SyntaxNode) => boolean> = new Map([
  ['MemberExpression', () => true],
  ['TaggedTemplateExpression', () => true],
  ['TemplateLiteral', (node: SyntaxNode) => childrenOf(node, 'expressions').length > 0],
  ['BinaryExpression', isSum],
  ['CallExpression', () => true],
  ['AwaitExpression', () => true],
  // A literal in a branch does not stand beside the name that it is given to.
  ['ConditionalExpression', () => true],
  [
    'LogicalExpression',
    (node: SyntaxNode) => propertyOf(node, 'operator') !== '&&' && childOf(node, 'right')?.type === 'Literal',
  ],
]);

function foldLiteral(node: SyntaxNode): readonly Constant[] {
  const value = propertyOf(node, 'value');
  return typeof value === 'string' || typeof value === 'number' ? whole(String(value), node) : NOTHING;
}

/** `-1`, as an argument. */
function foldNegative(node: SyntaxNode, { fold }: Folding): readonly Constant[] {
  const [value] = textOf(node, 'operator') === '-' ? fold(childOf(node, 'argument')) : NOTHING;
  return value === undefined ? NOTHING : whole(`-${value.text}`, node);
}

function foldTemplate(node: SyntaxNode, { fold }: Folding): readonly Constant[] {
  const terms = templateParts(node);
  const [only] = terms;
  if (only !== undefined && terms.length === 1) return whole(cookedOf(only), node);
  const parts: (readonly Constant[])[] = [];
  for (const term of terms) {
    const value = fold(term);
    if (value.length === 0) return NOTHING;
    parts.push(value);
  }
  return joined(node, parts);
}

/** The texts and expressions of a template, in turn. */
export function templateParts(node: SyntaxNode): readonly (SyntaxNode | undefined)[] {
  const expressions = childrenOf(node, 'expressions');
  return childrenOf(node, 'quasis').flatMap((quasi, index) =>
    index < expressions.length ? [quasi, expressions[index]] : [quasi],
  );
}

function cookedOf(quasi: SyntaxNode): string | undefined {
  const value = propertyOf(quasi, 'value');
  if (typeof value !== 'object' || value === null || !('cooked' in value)) return undefined;
  return typeof value.cooked === 'string' ? value.cooked : undefined;
}

function foldSum(node: SyntaxNode, { fold }: Folding): readonly Constant[] {
  // From the right: a sum with something unknown in it mostly ends with that.
  const parts: (readonly Constant[])[] = [];
  for (const term of termsFromRight(node)) {
    const value = fold(term);
    if (value.length === 0) return NOTHING;
    parts.push(value);
  }
  return joined(node, parts.reverse());
}

function isSum(node: SyntaxNode): boolean {
  return node['operator'] === '+';
}

/** The terms of a sum, the last first. Long sums lean left: they are followed in a loop, so that depth does not count them. */
export function* termsFromRight(node: SyntaxNode): Iterable<SyntaxNode | undefined> {
  let left: SyntaxNode | undefined = node;
  for (; left?.type === 'BinaryExpression' && isSum(left); left = childOf(left, 'left')) yield childOf(left, 'right');
  yield left;
}
