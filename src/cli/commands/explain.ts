/** `key-sniff explain`: what a rule finds, why, and what to do about it; what a practice asks for. */
import { examples } from '../../../rules/examples.ts';
import { auditRules } from '../../account/audit-rules.ts';
import { practiceList } from '../../account/practices.ts';
import { builtin } from '../../builtin/builtin.ts';
import { UserError } from '../../core/errors.ts';
import { nearest } from '../../core/nearest.ts';
import type { Rule } from '../../core/rule.ts';
import { explain } from '../../docs/explain.ts';
import { explainAuditRule, explainPractice, practiceTable, type Look } from '../../docs/explain-practice.ts';
import { ruleUrl } from '../../docs/url.ts';
import { writeOut } from '../../report/output.ts';
import type { Command } from '../command.ts';
import { ruleList } from '../rule-list.ts';
import { hasColor, hasHyperlinks } from '../terminal.ts';

const PRACTICES = 'practices';

export const command: Command = {
  options: {},
  help: `
Says of each rule named what it finds and why that matters, what to do about a finding, examples that are found and
near misses that are not, how to turn it off, and where its facts come from. Rules of the audit (report-…) are told of
in the same way.

Of a practice for AWS accounts (practice-…) it says why, its rules, the controls of the CIS benchmark, and what can and
can't be decided offline. The name ${PRACTICES} lists them.

Without a name: lists all rules and practices.`,
  run: async ({ positionals }, io) => {
    const { rules } = builtin();
    const look = { color: hasColor(io), hyperlinks: hasHyperlinks(io) };
    const pages = positionals.map((name) => pageOf(name, rules, look));
    await writeOut(io.stdout, pages.length === 0 ? everything(rules) : pages.join('\n'));
    return 0;
  },
};

function everything(rules: readonly Rule[]): string {
  return `${ruleList([...rules, ...auditRules])}\n${practiceTable()}`;
}

function pageOf(name: string, rules: readonly Rule[], look: Look): string {
  if (name === PRACTICES) return practiceTable();
  const practice = practiceList.find((one) => one.name === name);
  if (practice !== undefined) return explainPractice(practice, rules, look);
  const auditRule = auditRules.find(({ id }) => id === name);
  if (auditRule !== undefined) return explainAuditRule(auditRule, look);
  const rule = rules.find(({ id }) => id === name);
  if (rule === undefined) throw unknownName(name, rules);
  return explain({ rule, examples: examples[name] ?? [], url: ruleUrl(name), ...look });
}

function unknownName(name: string, rules: readonly Rule[]): UserError {
  const names = [...[...rules, ...auditRules].map(({ id }) => id), ...practiceList.map((one) => one.name), PRACTICES];
  const guess = nearest(name, names) ?? names.find((one) => one.includes(name));
  return new UserError(`there is no rule or practice ${JSON.stringify(name)}`, {
    hint: guess === undefined ? 'key-sniff explain lists them all' : `did you mean ${guess}?`,
  });
}
