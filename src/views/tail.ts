/** The end of a sum or a template that begins with something the file does not say: of `scheme + ' ' + token` the token. */
import { joined, type Constant, type Folding, type Piece } from './constant.ts';
import { templateParts, termsFromRight } from './folding.ts';
import { childOf, childrenOf, type SyntaxNode } from './syntax.ts';

/** More terms than people write where they put a key together. */
const MOST_TERMS = 12;

// Takes `x5Kq9TbW.2mZ=`; not `/users/list`, `: none` or `a b`, which tell nothing without the whole.
const KEY = /^[\w.~+=-]{8,}$/;

// What may stand before what is unknown: the scheme of a header, if anything. Takes `Bearer `, ` `; not `https://`.
const SCHEME = /^(?:[a-z]{3,12} )?\s*$/i;

/** What such an expression ends with, where that is a single word that may be a key; `fold` works out its terms. */
export function tailOf(node: SyntaxNode, fold: Folding['fold']): readonly Constant[] {
  if (endsUnknown(node, fold)) return [];
  const terms = termsOf(node, fold);
  if (terms.length > MOST_TERMS) return [];
  const values = terms.map(fold);
  const unknown = values.findLastIndex((value) => value.length === 0);
  const before = values.slice(0, Math.max(0, unknown)).map(([value]) => value?.text ?? '');
  if (unknown === -1 || !SCHEME.test(before.join(''))) return [];
  const [tail] = joined(node, values.slice(unknown + 1));
  const text = tail?.text.trimStart() ?? '';
  if (tail === undefined || !KEY.test(text)) return [];
  return [{ node, text, pieces: without(tail.pieces, tail.text.length - text.length) }];
}

/** Whether the last term is not known: so most such expressions end, and no more need be worked out. */
function endsUnknown(node: SyntaxNode, fold: Folding['fold']): boolean {
  const last = node.type === 'TemplateLiteral' ? childrenOf(node, 'quasis').at(-1) : childOf(node, 'right');
  if (last === undefined || COMPOSED.test(last.type)) return false;
  const [value] = fold(last);
  if (value?.text !== '' || node.type !== 'TemplateLiteral') return value === undefined;
  const before = childrenOf(node, 'expressions').at(-1); // nothing stands behind it
  return before !== undefined && !COMPOSED.test(before.type) && fold(before).length === 0;
}

/** Takes expressions that have terms of their own. */
const COMPOSED = /^(?:TemplateLiteral|BinaryExpression)$/;

/** The terms of a sum, the texts and expressions of a template, and those of the ones within it that are not known as a whole. */
function termsOf(node: SyntaxNode, fold: Folding['fold']): readonly (SyntaxNode | undefined)[] {
  const own = node.type === 'TemplateLiteral' ? templateParts(node) : [...termsFromRight(node)].reverse();
  if (own.length > MOST_TERMS) return own;
  return own.flatMap((term) => {
    const isInner = term !== undefined && term !== node && COMPOSED.test(term.type);
    return isInner && fold(term).length === 0 ? termsOf(term, fold) : [term];
  });
}

/** The pieces without their first characters. */
function without(pieces: readonly Piece[], characters: number): readonly Piece[] {
  let left = characters;
  return pieces.flatMap(({ length, node }) => {
    const cut = Math.min(left, length);
    left -= cut;
    return cut === length ? [] : [{ length: length - cut, node }];
  });
}
