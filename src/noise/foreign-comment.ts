/** What the inline comments of other tools cover. */
import type { Finding } from '../core/finding.ts';
import { decodeRange } from '../core/text.ts';
import type { Comment, NoisyContent } from './comments.ts';
import { isOnLine, lastLine, NEAR, type Allowance, type Commented } from './reach.ts';
import { isSecretlintRule } from './secretlint-rules.ts';

/** What the comments of other tools cover, each as its tool has it. */
export function foreignAllowances({ comments, targets, content }: Commented): readonly Allowance[] {
  const foreign = comments.filter(({ tool }) => tool !== 'key-sniff');
  const lines = foreign.flatMap((comment) => {
    if (comment.effect === 'disable' || comment.effect === 'enable') return [];
    const line = targets.get(comment) ?? comment.line;
    const rules = comment.tool === 'secretlint' ? secretlintRules(comment) : [];
    const covers = (finding: Finding): boolean =>
      (isOnLine(finding, line) || (comment.effect === 'around' && isBeside(comment, finding, content))) &&
      (rules.length === 0 || rules.some((id) => isSecretlintRule(id, finding.ruleId)));
    return [{ comment, line, covers, reason: comment.spelling }];
  });
  return [...lines, ...blocks(foreign)];
}

interface Place {
  readonly line: number;
  readonly column: number;
}

function isBefore(a: Place, b: Place): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}

/** Ids in a comment of secretlint's, up to ` -- ` and a description. */
function secretlintRules({ rest }: Comment): readonly string[] {
  const [ids = ''] = rest.split(/(?:^|\s)-{2,}(?:\s|$)/); // takes ` -- `; not `a--b`
  return ids.split(/[\s,]+/).filter((id) => id !== '');
}

const EVERY_RULE = '*';

/** From each `disable` to the `enable` of the same rule, or of all rules, or the end. */
function blocks(comments: readonly Comment[]): readonly Allowance[] {
  const open = new Map<string, Comment>();
  const found: Allowance[] = [];
  const close = (rule: string, end?: Comment): void => {
    const start = open.get(rule);
    if (start === undefined) return;
    found.push(block(rule, start, end));
    open.delete(rule);
  };
  for (const comment of comments) {
    const rules = secretlintRules(comment);
    if (comment.effect === 'disable') {
      for (const rule of rules.length === 0 ? [EVERY_RULE] : rules) if (!open.has(rule)) open.set(rule, comment);
    } else if (comment.effect === 'enable') {
      for (const rule of rules.length === 0 ? [...open.keys()] : rules) close(rule, comment);
    }
  }
  for (const rule of [...open.keys()]) close(rule);
  return found;
}

function block(rule: string, comment: Comment, end: Comment | undefined): Allowance {
  const covers = ({ ruleId, startLine, startColumn }: Finding): boolean => {
    const start = { line: startLine, column: startColumn };
    const inside = isBefore(comment, start) && (end === undefined || isBefore(start, end));
    return inside && (rule === EVERY_RULE || isSecretlintRule(rule, ruleId));
  };
  return { comment, covers, reason: comment.spelling };
}

/**
 * Kingfisher's reach beyond its line: a comment alone on a line before or after the finding, or on the line of the
 * quotes that begin or end a text of several lines.
 */
function isBeside({ alone, line }: Comment, finding: Finding, content: NoisyContent): boolean {
  const [first, last] =
    line < finding.startLine ? [line + 1, finding.startLine - 1] : [lastLine(finding) + 1, line - 1];
  if (last - first >= NEAR - 1) return false;
  const between = linesOf(content, first, last);
  if (alone) return between.every((text) => /^\s*$|["'`]{3}\s*$|`\s*$/.test(text)); // takes `x = """`, the empty line; not `a()`
  const own = linesOf(content, line, line)[0] ?? '';
  // Takes the line `""" # …`, and `x = """ # …` before the text; not `x = 1 # …`.
  const quotes = line < finding.startLine ? /(?:"""|'''|`)/ : /^\s*(?:"""|'''|`)/;
  return between.length === 0 && quotes.test(own);
}

/** The texts of lines `first` to `last`, as findings count them. */
function linesOf({ bytes, piece }: NoisyContent, first: number, last: number): readonly string[] {
  const lines: string[] = [];
  let start = 0;
  for (let line = piece?.line ?? 1; line <= last && start <= bytes.length; line++) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline === -1 ? bytes.length : newline;
    if (line >= first) lines.push(decodeRange(bytes, start, Math.min(end, start + LONGEST)));
    start = end + 1;
  }
  return lines;
}

const NEWLINE = 10;
/** Longer lines are no quotes. */
const LONGEST = 1000;
