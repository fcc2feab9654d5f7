/** Which lines comments and findings are on. */
import type { Finding } from '../core/finding.ts';
import type { Comment, NoisyContent } from './comments.ts';

/** A content with all that was found in it and the comments it has. */
export interface Commented {
  readonly content: NoisyContent;
  readonly findings: readonly Finding[];
  readonly comments: readonly Comment[];
  /** The line that each comment is about. */
  readonly targets: ReadonlyMap<Comment, number>;
}

/** A comment that silences what it covers. */
export interface Allowance {
  readonly comment: Comment;
  /** What it covers is at most {@link NEAR} lines from here; anywhere if absent. */
  readonly line?: number;
  readonly covers: (finding: Finding) => boolean;
  readonly reason: string;
}

/** How many lines of quotes and blanks may stand between a comment and the text it is about. */
export const NEAR = 6;

/** The lines that comments are about. Comments for the next line may stand above each other. */
export function targetLines(comments: readonly Comment[]): ReadonlyMap<Comment, number> {
  const above = new Set(comments.filter(({ effect }) => effect === 'next-line').map(({ line }) => line));
  const targets = new Map<Comment, number>();
  let next = 0;
  for (const comment of comments) {
    if (comment.effect !== 'next-line') {
      targets.set(comment, comment.line);
      continue;
    }
    next = Math.max(next, comment.line + 1); // comments come in order: what is above the same line is not walked again
    while (above.has(next)) next++;
    targets.set(comment, next);
  }
  return targets;
}

/** The last line that the finding has text on. */
export function lastLine({ startLine, endLine, endColumn }: Finding): number {
  return endColumn === 1 && endLine > startLine ? endLine - 1 : endLine;
}

/** Whether the finding has text on the line. */
export function isOnLine(finding: Finding, line: number): boolean {
  return finding.startLine <= line && line <= lastLine(finding);
}

/** Things by the line they are on, to ask for those near a line. */
export type ByLine<T> = (line: number) => readonly T[];

/** Puts each thing on its lines. */
export function byLine<T>(
  things: readonly T[],
  linesOf: (thing: T) => readonly [first: number, last: number],
): ByLine<T> {
  const lines = new Map<number, T[]>();
  for (const thing of things) {
    const [first, last] = linesOf(thing);
    for (let line = first; line <= last; line++) {
      const there = lines.get(line);
      if (there === undefined) lines.set(line, [thing]);
      else there.push(thing);
    }
  }
  return (line) => lines.get(line) ?? [];
}
