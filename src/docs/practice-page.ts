/** The page about the five practices, made of what they, their rules and the controls say of themselves. */
import { auditRules, type AuditRule } from '../account/audit-rules.ts';
import { cisVersions, type CisControl } from '../account/cis.ts';
import { deciders, practiceList, type Decider, type Practice } from '../account/practices.ts';
import type { Rule } from '../core/rule.ts';
import { markdownCode, markdownText } from '../report/escape.ts';

/** The page in Markdown. */
export function practicePage(rules: readonly Rule[]): string {
  return `${[
    '<!-- Generated from the practices by `npm run update`. Do not edit. -->',
    '# The five practices',
    `What keeps an AWS account safe: why, the rules that stand for it, the controls of the CIS AWS Foundations Benchmark from v${cisVersions[0]} to v${cisVersions.at(-1)}, and what each command can and can’t decide. ${markdownCode('key-sniff explain practices')} lists them at a terminal.`,
    `All of it works offline but ${markdownCode('verify')} and ${markdownCode('audit --live')}, which call AWS. What files can’t tell, the account often can: it stands under ${markdownCode('key-sniff audit')}. What no command can tell stands last.`,
    ...practiceList.flatMap((practice) => practiceParts(practice, rules)),
  ].join('\n\n')}\n`;
}

function practiceParts(practice: Practice, rules: readonly Rule[]): readonly string[] {
  const { number, name, title, why, undecided } = practice;
  const { inFiles, inAccount } = rulesOf(practice, rules);
  return [
    `## ${number}. ${markdownText(title)}`,
    `${markdownText(why)} (${markdownCode(`key-sniff explain ${name}`)})`,
    table(
      ['Rule', 'What', 'Severity', 'In'],
      [
        ...inFiles.map(({ id, title: what, severity }) => [
          `[${id}](rules/${id}.md)`,
          markdownText(what),
          severity,
          'files',
        ]),
        ...inAccount.map(({ id, title: what, severity }) => [id, markdownText(what), severity, 'the account']),
      ],
    ),
    table(
      ['CIS control', ...cisVersions.map((version) => `v${version}`), 'Audit'],
      controlsOf(practice).map(({ control, decider }) => [
        markdownText(control.title),
        ...control.numbers,
        markdownText(decider),
      ]),
    ),
    ...decisionsOf(practice).flatMap(({ command, how, what }) => [
      `${markdownCode(command)} decides (${markdownText(how)}):`,
      list(what),
    ]),
    'No command decides:',
    list(undecided),
  ];
}

/** The rules that stand for a practice, by where they look. */
export interface PracticeRules {
  readonly inFiles: readonly Rule[];
  readonly inAccount: readonly AuditRule[];
}

/** The practice's rules, in its order. */
export function rulesOf(practice: Practice, rules: readonly Rule[]): PracticeRules {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return {
    inFiles: practice.rules.flatMap((id) => byId.get(id) ?? []),
    inAccount: auditRules.filter((rule) => rule.practice === practice.number),
  };
}

/** What can tell whether a control is met. */
export interface ControlDecided {
  readonly control: CisControl;
  /** The rules of the audit, or why there is none. */
  readonly decider: string;
}

/** The practice's controls, each with what decides it. */
export function controlsOf({ controls }: Practice): readonly ControlDecided[] {
  return controls.map((control) => {
    const ids = auditRules.filter(({ cis }) => cis.includes(control)).map(({ id }) => id);
    return { control, decider: control.unaudited === undefined ? ids.join(', ') : `not decided: ${control.unaudited}` };
  });
}

/** What a command can tell of a practice. */
export interface Decision {
  /** As it is typed. */
  readonly command: string;
  /** Whether it is offline, and what it looks at. */
  readonly how: string;
  readonly what: readonly string[];
}

const order: readonly Decider[] = ['scan', 'audit', 'doctor', 'verify'];

/** The practice's decisions, those from files first. */
export function decisionsOf({ decided }: Practice): readonly Decision[] {
  return order.flatMap((decider) => {
    const what = decided[decider] ?? [];
    return what.length === 0 ? [] : [{ command: `key-sniff ${decider}`, how: deciders[decider], what }];
  });
}

const list = (lines: readonly string[]): string => lines.map((line) => `- ${markdownText(line)}`).join('\n');

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
