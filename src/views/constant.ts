/** A string that an expression amounts to, and how such strings are made of one another. */
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

const MAX_LENGTH = 100_000;

/** One working out under way. */
export interface Folding {
  readonly names: Names;
  readonly fold: (node: SyntaxNode | undefined) => readonly Constant[];
  readonly variable: (name: string) => readonly Constant[];
  /** The value of a member of an object or an enum. */
  readonly member: (owner: SyntaxNode, name: string) => SyntaxNode | undefined;
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
