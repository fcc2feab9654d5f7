/**
 * Constant folding for JS and TS: what strings an expression amounts to without being run. A secret that is put
 * together from pieces (`'AK' + rest`, a template, `[…].join('')`, `atob('…')`) is read as the whole it makes.
 */
import { decodeBase64, decodeHex } from './decoding.ts';
import { membersOf, type Names } from './names.ts';
import { childOf, childrenOf, keyOf, propertyOf, textOf, type SyntaxNode } from './syntax.ts';

/** A string with the expressions that its pieces come from. */
export interface Constant {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** The expression that makes the whole of it. */
  readonly node: SyntaxNode;
}

/** A stretch of a constant: a literal, or an expression that was worked out as a whole. */
export interface Piece {
  readonly length: number;
  readonly node: SyntaxNode;
}

const MAX_DEPTH = 200;
const MAX_LENGTH = 100_000;

/**
 * Works out the strings that an expression may amount to; none where it depends on more than the file says. Of each
 * name it does so once.
 */
export function createFolding(names: Names): Folding {
  const known = new Map<string, readonly Constant[]>();
  let depth = 0;
  const fold: Folding['fold'] = (node) => {
    if (node === undefined) return NOTHING;
    if (node.type === 'Identifier') return variable(textOf(node, 'name') ?? '');
    const how = folds.get(node.type);
    if (how === undefined || depth > MAX_DEPTH) return NOTHING;
    depth++;
    const constants = how(node, folding);
    depth--;
    return constants;
  };
  const variable: Folding['variable'] = (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, NOTHING); // while it is worked out: a name may lead back to itself
    const value = names.variable(name);
    if (value === undefined || depth > MAX_DEPTH) return NOTHING;
    depth++;
    const constants = fold(value);
    depth--;
    known.set(name, constants);
    return constants;
  };
  const folding: Folding = { names, fold, variable, member: createMembers() };
  return folding;
}

/** One working out under way. */
export interface Folding {
  readonly names: Names;
  readonly fold: (node: SyntaxNode | undefined) => readonly Constant[];
  readonly variable: (name: string) => readonly Constant[];
  /** The value of a member of an object or an enum. */
  readonly member: (owner: SyntaxNode, name: string) => SyntaxNode | undefined;
}

/** Looks through the members of each object once. */
function createMembers(): Folding['member'] {
  const known = new Map<SyntaxNode, ReturnType<typeof membersOf>>();
  return (owner, name) => {
    const members = known.get(owner) ?? membersOf(owner);
    known.set(owner, members);
    return members.get(name);
  };
}

type Fold = (node: SyntaxNode, folding: Folding) => readonly Constant[];

const NOTHING: readonly Constant[] = [];

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
  [
    'Literal',
    (node) => {
      const value = propertyOf(node, 'value');
      return typeof value === 'string' || typeof value === 'number' ? whole(String(value), node) : NOTHING;
    },
  ],
  ['TemplateLiteral', foldTemplate],
  ['TemplateElement', (node) => whole(cookedOf(node), node)],
  [
    'TaggedTemplateExpression',
    (node, { fold }) =>
      keyOf(childOf(node, 'tag') ?? node, 'property') === 'raw' ? fold(childOf(node, 'quasi')) : NOTHING,
  ],
  ['BinaryExpression', foldSum],
  ['CallExpression', foldCall],
  ['MemberExpression', (node, folding) => folding.fold(meantBy(node, folding))],
  ['LogicalExpression', ofEither('left', 'right')],
  ['ConditionalExpression', ofEither('consequent', 'alternate')],
  ['AssignmentExpression', ofChild('right')],
  ['ChainExpression', ofChild('expression')],
  ['TSAsExpression', ofChild('expression')],
  ['TSSatisfiesExpression', ofChild('expression')],
  ['TSNonNullExpression', ofChild('expression')],
  ['TSTypeAssertion', ofChild('expression')],
]);

/** Expressions but for names that may amount to a constant which no literal shows, by type: a cheap look at the node itself. */
export const foldable: ReadonlyMap<string, (node: SyntaxNode) => boolean> = new Map([
  ['MemberExpression', () => true],
  ['TaggedTemplateExpression', () => true],
  ['TemplateLiteral', (node: SyntaxNode) => childrenOf(node, 'expressions').length > 0],
  ['BinaryExpression', (node: SyntaxNode) => propertyOf(node, 'operator') === '+'],
  ['CallExpression', (node: SyntaxNode) => calls.has(calledBy(node))],
  // A literal in a branch does not stand beside the name that it is given to.
  ['ConditionalExpression', () => true],
  [
    'LogicalExpression',
    (node: SyntaxNode) => propertyOf(node, 'operator') !== '&&' && childOf(node, 'right')?.type === 'Literal',
  ],
]);

/** The expression that a member stands for: `this.a`, `config.a`, `Keys.a`. */
function meantBy(node: SyntaxNode, folding: Folding): SyntaxNode | undefined {
  const object = childOf(node, 'object');
  if (object?.type === 'ThisExpression') return folding.names.field(keyOf(node, 'property') ?? '');
  const owner = object?.type === 'MemberExpression' ? meantBy(object, folding) : variableOf(object, folding);
  const name = owner === undefined ? undefined : keyOf(node, 'property');
  return owner === undefined || name === undefined ? undefined : folding.member(unwrapped(owner), name);
}

function variableOf(node: SyntaxNode | undefined, { names }: Folding): SyntaxNode | undefined {
  return node?.type === 'Identifier' ? names.variable(textOf(node, 'name') ?? '') : undefined;
}

/** `{ … } as const` is the object in it. */
function unwrapped(node: SyntaxNode): SyntaxNode {
  const inner = /^TS(?:As|Satisfies)Expression$/.test(node.type) ? childOf(node, 'expression') : undefined;
  return inner === undefined ? node : unwrapped(inner);
}

function whole(text: string | undefined, node: SyntaxNode): readonly Constant[] {
  return text === undefined || text.length > MAX_LENGTH
    ? NOTHING
    : [{ text, node, pieces: [{ length: text.length, node }] }];
}

/** The strings one behind the other; of several that each may be, the first. */
export function joined(
  node: SyntaxNode,
  parts: readonly (readonly Constant[])[],
  separator?: Constant,
): readonly Constant[] {
  const pieces: Piece[] = [];
  const texts: string[] = [];
  for (const [first] of parts) {
    if (first === undefined) return NOTHING;
    for (const one of texts.length > 0 && separator !== undefined ? [separator, first] : [first]) {
      texts.push(one.text);
      pieces.push(...one.pieces);
    }
  }
  const text = texts.join('');
  return text.length > MAX_LENGTH ? NOTHING : [{ text, node, pieces }];
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

/** The terms of a sum, the last first. Long sums lean left: they are followed in a loop, so that depth does not count them. */
export function* termsFromRight(node: SyntaxNode): Iterable<SyntaxNode | undefined> {
  let left: SyntaxNode | undefined = node;
  for (; left?.type === 'BinaryExpression' && textOf(left, 'operator') === '+'; left = childOf(left, 'left'))
    yield childOf(left, 'right');
  yield left;
}

function foldCall(node: SyntaxNode, folding: Folding): readonly Constant[] {
  const callee = childOf(node, 'callee');
  const object = callee?.type === 'MemberExpression' ? childOf(callee, 'object') : undefined;
  return calls.get(calledBy(node))?.(node, object, folding) ?? NOTHING;
}

/** What a call calls: `atob`, or `.join` for a method. */
function calledBy(node: SyntaxNode): string {
  const callee = childOf(node, 'callee');
  return callee?.type === 'MemberExpression' ? `.${keyOf(callee, 'property') ?? ''}` : (textOf(callee, 'name') ?? '');
}

type FoldCall = (node: SyntaxNode, object: SyntaxNode | undefined, folding: Folding) => readonly Constant[];

/** Functions and methods whose result follows from constants. */
const calls: ReadonlyMap<string, FoldCall> = new Map<string, FoldCall>([
  ['atob', foldAtob], // atob('QQ==')
  ['.atob', foldAtob], // window.atob('QQ==')
  ['.toString', foldBufferText], // Buffer.from('QQ==', 'base64').toString()
  // ['a', 'b'].join('-'), parts.join('-')
  [
    '.join',
    (node, object, folding) => {
      const items = itemsOf(object, folding);
      const [separator] = childrenOf(node, 'arguments');
      const [between] = separator === undefined ? whole(',', node) : folding.fold(separator);
      if (items.length === 0 || between === undefined) return NOTHING;
      return joined(node, spread(items, folding).map(folding.fold), between);
    },
  ],
  // 'a'.concat('b', 'c')
  ['.concat', (node, object, { fold }) => joined(node, [fold(object), ...childrenOf(node, 'arguments').map(fold)])],
  // String.fromCharCode(65, 66), String.fromCharCode(...[65, 66])
  [
    '.fromCharCode',
    (node, object, folding) => {
      const codes = spread(childrenOf(node, 'arguments'), folding).map((one) => folding.fold(one)[0]?.text ?? '');
      if (textOf(object, 'name') !== 'String' || codes.some((code) => !/^\d{1,7}$/.test(code))) return NOTHING;
      return whole(codes.map((code) => String.fromCharCode(Number(code))).join(''), node);
    },
  ],
]);

/** The items of a list, or of one that a name stands for. */
function itemsOf(node: SyntaxNode | undefined, folding: Folding): readonly (SyntaxNode | undefined)[] {
  const meant = node?.type === 'MemberExpression' ? meantBy(node, folding) : (variableOf(node, folding) ?? node);
  const list = meant === undefined ? undefined : unwrapped(meant);
  return list?.type === 'ArrayExpression' ? childrenOf(list, 'elements') : [];
}

/** The items with `...list` taken apart, once: what is within it again is unknown. */
function spread(items: readonly (SyntaxNode | undefined)[], folding: Folding): readonly (SyntaxNode | undefined)[] {
  return items.flatMap((one) => (one?.type === 'SpreadElement' ? itemsOf(childOf(one, 'argument'), folding) : [one]));
}

function foldAtob(node: SyntaxNode, _: SyntaxNode | undefined, { fold }: Folding): readonly Constant[] {
  const [encoded] = fold(childrenOf(node, 'arguments')[0]);
  return encoded === undefined ? NOTHING : whole(decodeBase64(encoded.text), node);
}

function foldBufferText(node: SyntaxNode, object: SyntaxNode | undefined, { fold }: Folding): readonly Constant[] {
  const from = childOf(object, 'callee');
  const isBuffer =
    textOf(childOf(from, 'object'), 'name') === 'Buffer' && textOf(childOf(from, 'property'), 'name') === 'from';
  if (object === undefined || !isBuffer) return NOTHING;
  const [value, encoding] = childrenOf(object, 'arguments').map((argument) => fold(argument)[0]?.text);
  if (value === undefined) return NOTHING;
  if (encoding === 'hex') return whole(decodeHex(value), node);
  return whole(encoding === 'base64' || encoding === 'base64url' ? decodeBase64(value) : value, node);
}
