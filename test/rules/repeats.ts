/**
 * The repeats of regular expressions with their bounds taken away. A pattern takes exponential time only if one of its repeats can
 * read the same text in two ways: `(?:a{1,80}){1,80}` is linear by the letter and never ends. So the outermost repeats that hold
 * more than a character are proven by themselves not to be exponential.
 */
import { RegExpParser, visitRegExpAST, type AST } from '@eslint-community/regexpp';
import { isSingle, type Pattern } from './linearity.ts';

/** A repeat of fewer is no repeat: it multiplies what a pattern costs by a constant. */
const FEW = 3;

/** The outermost repeats of a pattern that hold more than one character, each with every bound within it taken away. */
export function repeatsIn({ source, flags }: Pattern): readonly string[] {
  const unicode = flags.includes('u');
  const found: string[] = [];
  let inside: AST.Quantifier | undefined;
  const isRepeat = (node: AST.Quantifier): boolean => node.max > FEW && !isSingle(node.element);
  visitRegExpAST(new RegExpParser().parsePattern(source, 0, source.length, { unicode }), {
    onQuantifierEnter(node) {
      if (inside !== undefined || !isRepeat(node)) return;
      inside = node;
      found.push(unbounded(node.raw, unicode));
    },
    onQuantifierLeave(node) {
      if (inside === node) inside = undefined;
    },
  });
  return found;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The pattern with each variable length made endless, and without what only looks around: it takes all that it took. */
function unbounded(source: string, unicode: boolean): string {
  const edits: Edit[] = [];
  visitRegExpAST(new RegExpParser().parsePattern(source, 0, source.length, { unicode }), {
    onQuantifierEnter({ max, min, end, element, greedy }) {
      const sign = min === max ? `{${Math.min(min, FEW)}}` : `{${Math.min(min, FEW)},}`;
      if (max > FEW) edits.push({ start: element.end, end, text: sign + (greedy ? '' : '?') });
    },
    onAssertionEnter({ kind, start, end }) {
      if (kind === 'lookahead' || kind === 'lookbehind') edits.push({ start, end, text: '(?:)' });
    },
    onBackreferenceEnter({ start, end }) {
      edits.push({ start, end, text: '.' });
    },
  });
  return applied(source, edits);
}

function applied(source: string, edits: readonly Edit[]): string {
  let text = '';
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (edit.start < at) continue;
    text += source.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return text + source.slice(at);
}
