/** Calls of functions and methods whose result follows from constants: `atob('…')`, `[…].join('')`, a function that returns one. */
import { bytesOf, encoded } from './bytes.ts';
import { beginningOf, calledBy, GLOBALS, receiverOf } from './called.ts';
import { joined, NOTHING, whole, type Constant, type Folding, type Items } from './constant.ts';
import { decodeBase64, decodePercent, encodeBase64 } from './decoding.ts';
import { returnsOf } from './functions.ts';
import { textMethods } from './text-methods.ts';
import { childOf, childrenOf, keyOf, textOf, type SyntaxNode } from './syntax.ts';

/** What a call gives, where that follows from constants. */
export function foldCall(node: SyntaxNode, folding: Folding): readonly Constant[] {
  const first = textOf(beginningOf(node), 'name');
  if (first !== undefined && folding.names.variable(first) === undefined && !GLOBALS.has(first)) return NOTHING;
  const name = calledBy(node);
  const object = receiverOf(node);
  const result = calls.get(name)?.(node, object, folding) ?? ofText(name, object, { node, folding });
  return result.length > 0 ? result : foldMeant(node, folding);
}

/** What a method of a string gives. */
function ofText(
  name: string,
  object: SyntaxNode | undefined,
  { node, folding: { fold } }: { readonly node: SyntaxNode; readonly folding: Folding },
): readonly Constant[] {
  const method = textMethods.get(name);
  const [constant] = method === undefined ? NOTHING : fold(object);
  if (method === undefined || constant === undefined) return NOTHING;
  const given = childrenOf(node, 'arguments').map((one) => patternOf(one) ?? fold(one)[0]?.text);
  return whole(method(constant.text, given), node);
}

/** A regular expression that is written out. */
function patternOf(node: SyntaxNode | undefined): RegExp | undefined {
  const value = node?.type === 'Literal' ? node['value'] : undefined;
  return value instanceof RegExp ? value : undefined;
}

/** What the call stands for: an entry of a map, or each of what a function of the file returns. */
function foldMeant(node: SyntaxNode, folding: Folding): readonly Constant[] {
  const meant = folding.meant(node);
  if (meant !== undefined && meant !== node) return folding.follow(meant);
  return folding.returns(folding.meant(childOf(node, 'callee'))).flatMap(folding.follow);
}

type FoldCall = (node: SyntaxNode, object: SyntaxNode | undefined, folding: Folding) => readonly Constant[];

/** Functions and methods whose result follows from constants. */
const calls: ReadonlyMap<string, FoldCall> = new Map<string, FoldCall>([
  ['atob', foldAtob], // atob('QQ==')
  ['.atob', foldAtob], // window.atob('QQ==')
  ['btoa', (node, _, { fold }) => whole(encodeBase64(fold(childrenOf(node, 'arguments')[0])[0]?.text), node)],
  ['.toString', foldToString], // Buffer.from('QQ==', 'base64').toString(), 'a'.toString()
  ['.from', foldBytes], // Buffer.from('QQ==', 'base64'), where a string is meant
  ['String', (node, _, folding) => foldText(node, childrenOf(node, 'arguments')[0], folding)],
  ['.decode', (node, _, folding) => whole(bytesOf(childrenOf(node, 'arguments')[0], folding), node)], // new TextDecoder()
  // ['a', 'b'].join('-'), parts.join('-')
  [
    '.join',
    (node, object, folding) => {
      const items = folding.items(object);
      const [separator] = childrenOf(node, 'arguments');
      const [between] = separator === undefined ? whole(',', node) : folding.fold(separator);
      if (items.length === 0 || between === undefined) return NOTHING;
      return joined(node, items.map(folding.fold), between);
    },
  ],
  // 'a'.concat('b', 'c')
  ['.concat', (node, object, { fold }) => joined(node, [object, ...childrenOf(node, 'arguments')].map(fold))],
  // ['a', 'b'].reduce((all, one) => all + one, '')
  [
    '.reduce',
    (node, object, folding) => {
      const [sum, ...start] = childrenOf(node, 'arguments');
      const items = addsUp(sum) ? folding.items(object) : [];
      return items.length === 0 ? NOTHING : joined(node, [...start, ...items].map(folding.fold));
    },
  ],
  ['.fromCharCode', foldCodes], // String.fromCharCode(65, 66), String.fromCharCode(...[65, 66])
  ['.fromCodePoint', foldCodes],
  ['.apply', foldApplied], // String.fromCharCode.apply(null, [65, 66])
  ['decodeURIComponent', foldPercent], // decodeURIComponent('%41')
  ['decodeURI', foldPercent],
  ['unescape', foldPercent],
]);

/** Whether it is `(a, b) => a + b`. */
function addsUp(node: SyntaxNode | undefined): boolean {
  const [sum] = returnsOf(node);
  const names = childrenOf(node, 'params').map((one) => textOf(one, 'name'));
  const terms = [childOf(sum, 'left'), childOf(sum, 'right')].map((one) => textOf(one, 'name'));
  return textOf(sum, 'operator') === '+' && terms.every((term, index) => term !== undefined && term === names[index]);
}

function foldToString(node: SyntaxNode, object: SyntaxNode | undefined, folding: Folding): readonly Constant[] {
  const [encoding] = childrenOf(node, 'arguments');
  const bytes = bytesOf(object, folding);
  if (bytes === undefined) return encoding === undefined ? folding.fold(object) : NOTHING;
  return whole(encoded(bytes, folding.fold(encoding)[0]?.text), node);
}

function foldAtob(node: SyntaxNode, _: SyntaxNode | undefined, { fold }: Folding): readonly Constant[] {
  const [encoded] = fold(childrenOf(node, 'arguments')[0]);
  return encoded === undefined ? NOTHING : whole(decodeBase64(encoded.text), node);
}

/** Bytes that are a text, where they stand for one: in a template, or as a key. */
function foldBytes(node: SyntaxNode, _: SyntaxNode | undefined, folding: Folding): readonly Constant[] {
  const bytes = bytesOf(node, folding);
  return bytes === undefined || !PRINTABLE.test(bytes) ? NOTHING : whole(bytes, node);
}

// Takes text of one line in ASCII; not what a key of random bytes is.
const PRINTABLE = /^[ -~]+$/;

/** Bytes or a string as a string. */
function foldText(node: SyntaxNode, value: SyntaxNode | undefined, folding: Folding): readonly Constant[] {
  const bytes = bytesOf(value, folding);
  return bytes === undefined ? folding.fold(value) : whole(bytes, node);
}

function foldCodes(node: SyntaxNode, object: SyntaxNode | undefined, folding: Folding): readonly Constant[] {
  return textOf(object, 'name') === 'String' ? foldList(node, childrenOf(node, 'arguments'), folding) : NOTHING;
}

function foldApplied(node: SyntaxNode, object: SyntaxNode | undefined, folding: Folding): readonly Constant[] {
  const isMaker = object?.type === 'MemberExpression' && /^fromC/.test(keyOf(object, 'property') ?? '');
  return isMaker ? foldList(node, folding.items(childrenOf(node, 'arguments')[1]), folding) : NOTHING;
}

/** Characters by their codes. */
function foldList(node: SyntaxNode, elements: Items, folding: Folding): readonly Constant[] {
  const list = { type: 'ArrayExpression', elements, range: node.range };
  const codes = folding.items(list).map((one) => folding.fold(one)[0]?.text ?? '');
  if (codes.length === 0 || codes.some((code) => !/^\d{1,7}$/.test(code))) return NOTHING;
  return whole(codes.map((code) => String.fromCharCode(Number(code))).join(''), node);
}

function foldPercent(node: SyntaxNode, _: SyntaxNode | undefined, { fold }: Folding): readonly Constant[] {
  const [encoded] = fold(childrenOf(node, 'arguments')[0]);
  return encoded === undefined ? NOTHING : whole(decodePercent(encoded.text), node);
}
