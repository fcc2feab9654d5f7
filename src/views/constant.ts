/** A string that an expression amounts to, and how such strings are made of one another. */
import type { Members } from './members.ts';
import type { Names } from './names.ts';
import type { SyntaxNode } from './syntax.ts';

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

/** No secret is longer; nor do strings grow past it while they are worked out. */
export const MAX_LENGTH = 30_000;

/** The items of a list; `undefined` for one that is not known, such as a hole. */
export type Items = readonly (SyntaxNode | undefined)[];

/** One working out under way. */
export interface Folding {
  readonly names: Names;
  readonly fold: (node: SyntaxNode | undefined) => readonly Constant[];
  /** The same of an expression that several others lead to: it is worked out once. */
  readonly follow: (node: SyntaxNode | undefined) => readonly Constant[];
  readonly variable: (name: string) => readonly Constant[];
  /** The expression behind names, members and functions of the file: an object or a list that is written out, a class, `new X()`. */
  readonly meant: (node: SyntaxNode | undefined) => SyntaxNode | undefined;
  /** The members of an object, a list, a class, an enum or a map. */
  readonly members: (owner: SyntaxNode) => Members;
  /** What is in a list; nothing where that is not known. */
  readonly items: (list: SyntaxNode | undefined) => Items;
  /** What a function that is written out may return. */
  readonly returns: (called: SyntaxNode | undefined) => readonly SyntaxNode[];
}

/** How expressions of one type are worked out. */
export type Fold = (node: SyntaxNode, folding: Folding) => readonly Constant[];

/** Of what depends on more than the file says. */
export const NOTHING: readonly Constant[] = [];

/** A string that an expression makes as a whole, unless it is absurdly long. */
export function whole(text: string | undefined, node: SyntaxNode): readonly Constant[] {
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
  let length = 0;
  for (const [first] of parts) {
    if (first === undefined) return NOTHING;
    for (const one of texts.length > 0 && separator !== undefined ? [separator, first] : [first]) {
      texts.push(one.text);
      pieces.push(...one.pieces);
      length += one.text.length;
      if (length > MAX_LENGTH) return NOTHING;
    }
  }
  return [{ text: texts.join(''), node, pieces }];
}
