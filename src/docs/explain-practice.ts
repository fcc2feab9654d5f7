/** The practices, and the rules of an audit, explained at a terminal. */
import type { AuditRule } from '../account/audit-rules.ts';
import { cisText } from '../account/cis.ts';
import { practiceList, practices, type Practice } from '../account/practices.ts';
import type { Rule } from '../core/rule.ts';
import { createPaint, type Paint } from '../report/paint.ts';
import type { ReportOptions } from '../report/report.ts';
import { textSteps } from '../report/step.ts';
import { controlsOf, decisionsOf, rulesOf } from './practice-page.ts';
import { page, section } from './section.ts';
import { PRACTICES_URL } from './url.ts';

/** How a text may look. */
export type Look = Pick<ReportOptions, 'color' | 'hyperlinks'>;

/** Why the practice is one, its rules, the controls of the CIS benchmark, and what can tell whether it is kept. */
export function explainPractice(practice: Practice, rules: readonly Rule[], look: Look): string {
  const paint = createPaint(look);
  const { number, name, title, why, undecided } = practice;
  const { inFiles, inAccount } = rulesOf(practice, rules);
  const controls = controlsOf(practice).map(
    ({ control, decider }) => `${control.title}: ${cisText([control])}; ${decider}`,
  );
  return page([
    [`${paint.bold(`${number}. ${title}`)}  ${paint.link(name, PRACTICES_URL)}`],
    [why],
    section('Rules about files', ruleLines(inFiles), paint),
    section('Rules of the audit', ruleLines(inAccount), paint),
    section('CIS AWS Foundations Benchmark', controls, paint),
    ...decisionsOf(practice).map(({ command, how, what }) =>
      section(`${command} decides (${how})`, dashed(what), paint),
    ),
    section('No command decides', dashed(undecided), paint),
  ]);
}

/** What the audit has against an account by this rule, why, and what to do about it. */
export function explainAuditRule(rule: AuditRule, look: Look): string {
  const paint = createPaint(look);
  const { id, title, severity, why, fix, passwordFix = [], cis } = rule;
  return page([
    [
      `${paint.bold(title)}  ${paint.link(id, PRACTICES_URL)}`,
      `${paint.severity[severity](severity)}. A rule of key-sniff audit, about the account and not about files.`,
    ],
    [why],
    section('What to do', textSteps(fix, paint.bold), paint),
    section('What to do about a password', textSteps(passwordFix, paint.bold), paint),
    practiceSection(practices[rule.practice], paint),
    section('CIS AWS Foundations Benchmark', [cisText(cis)], paint),
  ]);
}

/** The practice that a rule stands for, where it stands for one. */
export function practiceSection(practice: Practice | undefined, paint: Paint): readonly string[] {
  if (practice === undefined) return [];
  return section('Practice', [`${practice.number}. ${practice.title}: key-sniff explain ${practice.name}`], paint);
}

/** One line for each practice: its name, number and title. */
export function practiceTable(): string {
  const width = Math.max(...practiceList.map(({ name }) => name.length));
  return practiceList.map(({ name, number, title }) => `${name.padEnd(width)}  ${number}. ${title}\n`).join('');
}

function ruleLines(rules: readonly Pick<Rule, 'id' | 'title'>[]): readonly string[] {
  const width = Math.max(0, ...rules.map(({ id }) => id.length));
  return rules.map(({ id, title }) => `${id.padEnd(width)}  ${title}`);
}

const dashed = (lines: readonly string[]): readonly string[] => lines.map((line) => `- ${line}`);
