/**
 * Constant folding for JS and TS: what strings an expression amounts to without being run. A secret that is put
 * together from pieces (`'AK' + rest`, a template, `[…].join('')`, `atob('…')`) is read as the whole it makes.
 */
import { decodeBase64, decodeHex } from './decoding.ts';
import { isOfThis, memberOf, type Names } from './names.ts';
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

/** The strings that the expression may amount to; none where it depends on more than the file says. */
export function constantsOf(node: SyntaxNode | undefined, names: Names): readonly Constant[] {
  return fold(node, { names, depth: 0 });
}

interface Folding {
  readonly names: Names;
  readonly depth: number;
}

type Fold = (node: SyntaxNode, folding: Folding) => readonly Constant[];

const NOTHING: readonly Constant[] = [];

function fold(node: SyntaxNode | undefined, { names, depth }: Folding): readonly Constant[] {
  if (node === undefined || depth > MAX_DEPTH) return NOTHING;
  return folds[node.type]?.(node, { names, depth: depth + 1 }) ?? NOTHING;
}

const ofChild =
  (...properties: readonly string[]): Fold =>
  (node, folding) =>
    properties.flatMap((property) => fold(childOf(node, property), folding));

const folds: Readonly<Record<string, Fold>> = {
  Literal: (node) => {
    const value = propertyOf(node, 'value');
    return typeof value === 'string' || typeof value === 'number' ? whole(String(value), node) : NOTHING;
  },
  TemplateLiteral: foldTemplate,
  TaggedTemplateExpression: (node, folding) =>
    keyOf(childOf(node, 'tag') ?? node, 'property') === 'raw' ? fold(childOf(node, 'quasi'), folding) : NOTHING,
  BinaryExpression: foldSum,
  CallExpression: foldCall,
  Identifier: (node, folding) => fold(folding.names.variable(textOf(node, 'name') ?? ''), folding),
  MemberExpression: (node, folding) => fold(meantBy(node, folding.names), folding),
  LogicalExpression: ofChild('left', 'right'),
  ConditionalExpression: ofChild('consequent', 'alternate'),
  AssignmentExpression: ofChild('right'),
  ChainExpression: ofChild('expression'),
  TSAsExpression: ofChild('expression'),
  TSSatisfiesExpression: ofChild('expression'),
  TSNonNullExpression: ofChild('expression'),
  TSTypeAssertion: ofChild('expression'),
};

/** The expression that a member stands for: `this.a`, `config.a`, `Keys.a`. */
function meantBy(node: SyntaxNode, names: Names): SyntaxNode | undefined {
  const name = keyOf(node, 'property');
  if (name === undefined) return undefined;
  if (isOfThis(node)) return names.field(name);
  const object = childOf(node, 'object');
  if (object?.type === 'Identifier') return memberOf(unwrapped(names.variable(textOf(object, 'name') ?? '')), name);
  return object?.type === 'MemberExpression' ? memberOf(unwrapped(meantBy(object, names)), name) : undefined;
}

/** `{ … } as const` is the object in it. */
function unwrapped(node: SyntaxNode | undefined): SyntaxNode | undefined {
  return node?.type === 'TSAsExpression' || node?.type === 'TSSatisfiesExpression'
    ? unwrapped(childOf(node, 'expression'))
    : node;
}

function whole(text: string | undefined, node: SyntaxNode): readonly Constant[] {
  return text === undefined || text.length > MAX_LENGTH
    ? NOTHING
    : [{ text, node, pieces: [{ length: text.length, node }] }];
}

/** The strings one behind the other; of several that each may be, the first. */
function joined(node: SyntaxNode, parts: readonly (readonly Constant[])[], separator?: Constant): readonly Constant[] {
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

function foldTemplate(node: SyntaxNode, folding: Folding): readonly Constant[] {
  const expressions = childrenOf(node, 'expressions').map((expression) => () => fold(expression, folding));
  const parts: (readonly Constant[])[] = [];
  for (const [index, quasi] of childrenOf(node, 'quasis').entries()) {
    parts.push(quasi === undefined ? NOTHING : whole(cookedOf(quasi), expressions.length === 0 ? node : quasi));
    const value = index < expressions.length ? (expressions[index]?.() ?? NOTHING) : undefined;
    if (value?.length === 0) return NOTHING;
    if (value !== undefined) parts.push(value);
  }
  return joined(node, parts);
}

function cookedOf(quasi: SyntaxNode): string | undefined {
  const value = propertyOf(quasi, 'value');
  if (typeof value !== 'object' || value === null || !('cooked' in value)) return undefined;
  return typeof value.cooked === 'string' ? value.cooked : undefined;
}

function foldSum(node: SyntaxNode, folding: Folding): readonly Constant[] {
  // Long sums lean left: their right sides are collected in a loop, so that depth does not count them.
  const parts: (readonly Constant[])[] = [];
  let left: SyntaxNode | undefined = node;
  while (left?.type === 'BinaryExpression') {
    const right: readonly Constant[] =
      textOf(left, 'operator') === '+' ? fold(childOf(left, 'right'), folding) : NOTHING;
    if (right.length === 0) return NOTHING;
    parts.push(right);
    left = childOf(left, 'left');
  }
  parts.push(fold(left, folding));
  return joined(node, parts.reverse());
}

function foldCall(node: SyntaxNode, folding: Folding): readonly Constant[] {
  const callee = childOf(node, 'callee');
  const isMethod = callee?.type === 'MemberExpression';
  const name = isMethod ? `.${keyOf(callee, 'property') ?? ''}` : (textOf(callee, 'name') ?? '');
  return calls.get(name)?.(node, isMethod ? childOf(callee, 'object') : undefined, folding) ?? NOTHING;
}

type FoldCall = (node: SyntaxNode, object: SyntaxNode | undefined, folding: Folding) => readonly Constant[];

/** Functions and methods whose result follows from constants. */
const calls: ReadonlyMap<string, FoldCall> = new Map<string, FoldCall>([
  ['atob', foldAtob], // atob('QQ==')
  ['.atob', foldAtob], // window.atob('QQ==')
  ['.toString', foldBufferText], // Buffer.from('QQ==', 'base64').toString()
  // ['a', 'b'].join('-')
  [
    '.join',
    (node, object, folding) => {
      if (object?.type !== 'ArrayExpression') return NOTHING;
      const [separator] = childrenOf(node, 'arguments');
      const [between] = separator === undefined ? whole(',', node) : fold(separator, folding);
      const items = childrenOf(object, 'elements').map((item) => fold(item, folding));
      return between === undefined ? NOTHING : joined(node, items, between);
    },
  ],
  // 'a'.concat('b', 'c')
  [
    '.concat',
    (node, object, folding) =>
      joined(node, [fold(object, folding), ...childrenOf(node, 'arguments').map((one) => fold(one, folding))]),
  ],
  // String.fromCharCode(65, 66)
  [
    '.fromCharCode',
    (node, object, folding) => {
      const codes = childrenOf(node, 'arguments').map((one) => fold(one, folding)[0]?.text ?? '');
      if (textOf(object, 'name') !== 'String' || codes.some((code) => !/^\d{1,7}$/.test(code))) return NOTHING;
      return whole(codes.map((code) => String.fromCharCode(Number(code))).join(''), node);
    },
  ],
]);

function foldAtob(node: SyntaxNode, _: SyntaxNode | undefined, folding: Folding): readonly Constant[] {
  const [encoded] = fold(childrenOf(node, 'arguments')[0], folding);
  return encoded === undefined ? NOTHING : whole(decodeBase64(encoded.text), node);
}

function foldBufferText(node: SyntaxNode, object: SyntaxNode | undefined, folding: Folding): readonly Constant[] {
  const from = childOf(object, 'callee');
  const isBuffer =
    textOf(childOf(from, 'object'), 'name') === 'Buffer' && textOf(childOf(from, 'property'), 'name') === 'from';
  if (object === undefined || !isBuffer) return NOTHING;
  const [value, encoding] = childrenOf(object, 'arguments').map((argument) => fold(argument, folding)[0]?.text);
  if (value === undefined) return NOTHING;
  if (encoding === 'hex') return whole(decodeHex(value), node);
  return whole(encoding === 'base64' || encoding === 'base64url' ? decodeBase64(value) : value, node);
}
