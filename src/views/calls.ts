/** Calls of functions and methods whose result follows from constants: `atob('…')`, `[…].join('')`, a function that returns one. */
import { joined, NOTHING, whole, type Constant, type Folding } from './constant.ts';
import { decodeBase64, decodeHex, decodePercent } from './decoding.ts';
import { meantBy, unwrapped, variableOf } from './members.ts';
import { childOf, childrenOf, keyOf, textOf, type SyntaxNode } from './syntax.ts';

/** What a call gives, where that follows from constants. */
export function foldCall(node: SyntaxNode, folding: Folding): readonly Constant[] {
  const callee = childOf(node, 'callee');
  const object = callee?.type === 'MemberExpression' ? childOf(callee, 'object') : undefined;
  const known = calls.get(calledBy(node));
  return known === undefined ? folding.fold(resultOf(callee, folding)) : known(node, object, folding);
}

/** Whether a look at the call alone leaves it open that it gives a constant. */
export function mayFold(node: SyntaxNode): boolean {
  return calls.has(calledBy(node)) || (childrenOf(node, 'arguments').length === 0 && isPlain(childOf(node, 'callee')));
}

/** A function by its name, or written out where it is called. */
function isPlain(callee: SyntaxNode | undefined): boolean {
  return callee?.type === 'Identifier' || callee?.type === 'ArrowFunctionExpression';
}

/** What a function gives that does nothing else: `() => 'a'`, `function f() { return 'a'; }`. */
function resultOf(callee: SyntaxNode | undefined, folding: Folding): SyntaxNode | undefined {
  const meant = variableOf(callee, folding) ?? callee;
  if (meant === undefined || !FUNCTION.test(meant.type)) return undefined;
  const body = childOf(meant, 'body');
  if (body?.type !== 'BlockStatement') return body;
  const [only, ...others] = childrenOf(body, 'body');
  return only?.type === 'ReturnStatement' && others.length === 0 ? childOf(only, 'argument') : undefined;
}

/** Takes `ArrowFunctionExpression`, `FunctionDeclaration`; not `TSDeclareFunction`, which has no body. */
const FUNCTION = /^(?:ArrowFunction|Function)(?:Expression|Declaration)$/;

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
  ['.fromCharCode', foldCodes], // String.fromCharCode(65, 66), String.fromCharCode(...[65, 66])
  ['.fromCodePoint', foldCodes],
  ['decodeURIComponent', foldPercent], // decodeURIComponent('%41')
  ['decodeURI', foldPercent],
  ['unescape', foldPercent],
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

function foldCodes(node: SyntaxNode, object: SyntaxNode | undefined, folding: Folding): readonly Constant[] {
  const codes = spread(childrenOf(node, 'arguments'), folding).map((one) => folding.fold(one)[0]?.text ?? '');
  if (textOf(object, 'name') !== 'String' || codes.some((code) => !/^\d{1,7}$/.test(code))) return NOTHING;
  return whole(codes.map((code) => String.fromCharCode(Number(code))).join(''), node);
}

function foldPercent(node: SyntaxNode, _: SyntaxNode | undefined, { fold }: Folding): readonly Constant[] {
  const [encoded] = fold(childrenOf(node, 'arguments')[0]);
  return encoded === undefined ? NOTHING : whole(decodePercent(encoded.text), node);
}
