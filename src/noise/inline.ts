/** Which findings of a content its inline comments silence, and which comments are of no use. */
import type { Finding } from '../core/finding.ts';
import { hintFor } from '../core/nearest.ts';
import type { Notice, Silenced } from '../report/report.ts';
import { OWN, type Comment } from './comments.ts';
import { foreignAllowances } from './foreign-comment.ts';
import { readOwnComment, type OwnComment } from './own-comment.ts';
import { byLine, lastLine, NEAR, targetLines, type Allowance, type ByLine, type Commented } from './reach.ts';

/** What the comments are judged by. */
export interface InlineOptions {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly ruleIds: readonly string[];
  /** Comments of ours that silence nothing are told. */
  readonly tellUnused: boolean;
}

export interface InlineResult {
  readonly kept: readonly Finding[];
  readonly silenced: readonly Silenced[];
  readonly notices: readonly Notice[];
}

/** What the comments of a content are applied to. */
export type Uncommented = Omit<Commented, 'targets'>;

/** Applies the comments. Every finding is silenced by at most one; ours come first. */
export function applyComments(uncommented: Uncommented, options: InlineOptions): InlineResult {
  const { content, findings, comments } = uncommented;
  const commented: Commented = { ...uncommented, targets: targetLines(comments) };
  const onLine = byLine(findings, (finding) => [finding.startLine, lastLine(finding)]);
  const own = comments
    .filter(({ tool }) => tool === 'key-sniff')
    .map((comment) => ownComment(comment, { ...commented, onLine }, options));
  const foreign = foreignAllowances(commented);
  const [ownFor, foreignFor] = [finder(own.flatMap((result) => result.allowances)), finder(foreign)];
  const kept: Finding[] = [];
  const silenced: Silenced[] = [];
  for (const finding of findings) {
    const allowance = ownFor(finding) ?? foreignFor(finding);
    if (allowance === undefined) kept.push(finding);
    else {
      const where = `${content.path}:${allowance.comment.line}`;
      silenced.push({ finding, by: 'inline', reason: allowance.reason, where });
    }
  }
  return { kept, silenced, notices: own.flatMap((result) => result.notices) };
}

/** Finds the allowance that covers a finding without asking those that are far away. */
function finder(allowances: readonly Allowance[]): (finding: Finding) => Allowance | undefined {
  const near = byLine(
    allowances.filter(({ line }) => line !== undefined),
    ({ line = 0 }) => [line, line],
  );
  const anywhere = allowances.filter(({ line }) => line === undefined);
  return (finding) => {
    for (let line = finding.startLine - NEAR; line <= lastLine(finding) + NEAR; line++) {
      const found = near(line).find(({ covers }) => covers(finding));
      if (found !== undefined) return found;
    }
    return anywhere.find(({ covers }) => covers(finding));
  };
}

/** What one of our comments comes to. */
interface Judgement {
  readonly silences: readonly Finding[];
  readonly reason?: string;
  readonly problem?: string;
  readonly hint?: string | undefined;
}

function judge(said: OwnComment, covered: readonly Finding[], { today, ruleIds }: InlineOptions): Judgement {
  if (!said.ok) {
    const hint = `Write ${OWN} <rule> -- why it is no secret`;
    return { silences: [], problem: `${said.problem}: it silences nothing`, hint };
  }
  const { rules, reason, until } = said;
  if (until !== undefined && until < today)
    return { silences: [], problem: `expired on ${until}: it silences nothing any more` };
  const unknown = rules.find((id) => !ruleIds.includes(id));
  const silences = covered.filter(({ ruleId }) => rules.length === 0 || rules.includes(ruleId));
  if (unknown !== undefined)
    return {
      silences,
      reason,
      problem: `names no rule: ${JSON.stringify(unknown)}`,
      hint: hintFor(unknown, ruleIds),
    };
  if (silences.length === 0) return { silences, problem: 'silences nothing: there is no such finding' };
  return rules.length === 0 && silences.length > 1 ? tooMany(silences) : { silences, reason };
}

/** A comment releases the value it is about. Where there are several, it has to say which: the next one may be added unseen. */
function tooMany(covered: readonly Finding[]): Judgement {
  const ids = [...new Set(covered.map(({ ruleId }) => ruleId))].join(' ');
  const problem = `names no rule where there are ${covered.length} findings: it silences none`;
  return { silences: [], problem, hint: `Write ${OWN} ${ids} -- reason` };
}

interface OwnResult {
  readonly allowances: readonly Allowance[];
  readonly notices: readonly Notice[];
}

interface Indexed extends Commented {
  readonly onLine: ByLine<Finding>;
}

function ownComment(
  comment: Comment,
  { content: { path }, targets, onLine }: Indexed,
  options: InlineOptions,
): OwnResult {
  const line = targets.get(comment) ?? comment.line;
  const covered = onLine(line);
  const told = covered.length > 0 || (options.tellUnused && isMeant(comment, path));
  const judgement = judge(readOwnComment(beforeFindings(comment, onLine(comment.line))), covered, options);
  const { silences, reason = '', problem, hint } = judgement;
  const message = `${path}:${comment.line}: ${comment.spelling} ${problem ?? ''}`;
  return {
    allowances: [{ comment, line, reason, covers: (finding) => silences.includes(finding) }],
    notices: problem === undefined || !told ? [] : [hint === undefined ? { message } : { message, hint }],
  };
}

/** Documentation shows comments that silence nothing, and text may tell of them. */
function isMeant({ inComment }: Comment, path: string): boolean {
  // Takes `a.js`; not `README.md`.
  return inComment && !/\.(?:md|mdx|markdown|rst|adoc|txt)$/i.test(path);
}

/** What the comment says, up to the next finding on its line: a reason is printed and must not hold a secret. */
function beforeFindings({ rest, spelling, line, column }: Comment, findings: readonly Finding[]): string {
  const from = column + spelling.length;
  let end = rest.length;
  for (const { startLine, startColumn } of findings) {
    if (startLine === line && startColumn >= from) end = Math.min(end, startColumn - from);
  }
  return rest.slice(0, end);
}
